/**
 * The fixed angle of the Sun between the design and the birth, degrees: the rule of the system
 * (humandesign.com, "88 degrees of the sun before that").
 */
export const designSolarArc = 88;

/**
 * Days before the birth where the search for the design instant starts. The instant lies 84 to 93
 * days before; 89 is the mean, so that few steps are needed.
 */
export const designFirstGuessDays = 89;

/**
 * Degrees that the Sun may be off its place at the design instant. Ten times finer than the 1e-8
 * that is promised, since the instant is then rounded to a millisecond (6e-9 degrees).
 */
export const designTolerance = 1e-9;

/** Steps of the search for the design instant. Seven are enough; more means broken input. */
export const designMaxSteps = 20;

/** Mean motion of the Sun, degrees a day. True motion is within 3.5 % of it. */
export const meanSolarMotion = 0.985_647;

/**
 * How far apart the true node is looked at for a change of direction, milliseconds. It turns every
 * few days; within an hour it cannot turn twice and be 1e-5 degrees away in between.
 */
export const nodeStepMs = 3_600_000;

/**
 * The same for all other bodies. Sun and Moon never turn, planets not within two weeks of their last
 * turn (Mercury is the quickest), so a turn always shows among three looks in a row; the Moon's way
 * stays straight enough in between to find its changes of line in few steps.
 */
export const bodyStepMs = 6 * 3_600_000;

/**
 * How far before and after an instant the Moon is looked at for the plane of its motion, days (half
 * an hour). Within a second, as the library's own state does it, rounding moves the node by up to
 * 0.17 arc seconds to and fro; so far apart by 0.0001, and the bend of the way adds 0.007.
 */
export const nodeHalfStepDays = 30 / 1_440;

/** How exactly the instant of a change of gate or line is found: birth times come in minutes. */
export const changePrecisionMs = 1;

/**
 * How far from the guess of a straight line the search for a change looks, as a share of what is
 * left to search: a body's way is bent by less than this, so that the next two looks enclose it.
 */
export const edgeNudge = 0.01;

/**
 * The longest interval of a birth, milliseconds (a week). Orders ask for a day at most; beyond ten
 * days the Moon would go half round the wheel, and the shortest way would be the wrong one.
 */
export const longestIntervalMs = 7 * 86_400_000;

/**
 * How far outside the years of births an instant may lie, milliseconds (two days). Their dates are
 * local: a clock is up to 16 hours away from UTC, and an uncertain time up to 12 more.
 */
export const birthMarginMs = 2 * 86_400_000;
