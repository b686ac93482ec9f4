/** The worker's policy numbers, milliseconds where nothing else is said. */

/** The longest silence of a worker towards the ledger: a lease survives two lost beats. */
export const beatMs = 3_000;

/** Readings that one process writes at once for each agent. They wait for models, not for the CPU. */
export const slotsPerAgent = 4;

/** After SIGTERM, readings in work may finish for this long; then they are handed back. */
export const graceMs = 20_000;

/** Pause before a call to the ledger is made again while the database is away. */
export const ledgerRetryMs = 500;

/** Tries to buy the same text from one model before the next of the chain is asked. */
export const triesPerModel = 3;

/** First and longest pause between two tries; the pause doubles and is drawn at random below. */
export const backoffBaseMs = 500;
export const backoffCapMs = 20_000;

/** A provider that asks for a longer pause than this is treated as down. */
export const retryAfterCapMs = 60_000;

/** Share of the asked pause by which readings come back apart. */
export const retryAfterSpread = 0.1;

/** How much more room the one retry of an answer that was too long gets. */
export const roomAfterLength = 2;

/**
 * BullMQ's lock on a job and its look-out for lost ones, ms: a worker killed between taking a job
 * and claiming its reading leaves the job behind, and offering it again is a no-op until it is freed.
 */
export const lockMs = 10_000;
export const stalledCheckMs = 5_000;

/** Nothing at all from the provider: the request is lost. Reasoning models answer headers early. */
export const firstByteMs = 60_000;

/** Silence in the middle of a stream. The SDK's own timeout does not cover the body. */
export const idleMs = 60_000;

/** A reading of the largest depth takes about two minutes; a stream beyond this is stuck. */
export const callMs = 600_000;

/**
 * Failing sentences of a section that one repair call may put right; more means: write it again.
 * Beyond a fifth the section's thought rests on what is wrong, and mending leaves patchwork; two may
 * always be mended, since a repair is cheaper than a short section.
 */
export const repairableSentences = (sentences: number) => Math.max(2, Math.floor(sentences / 5));

/** Pause before a reading is tried again that no model could finish, or that got no chart. */
export const nextTryDelayMs = 30_000;

/** The longest such pause, whatever a service asks for: half of a reading's time. */
export const longestDelayMs = 3_600_000;

/** Questions to a chart service for one birth before the reading waits. */
export const triesPerChart = 2;

/** One question to a chart service with its answer. A calculation takes milliseconds. */
export const chartServiceMs = 10_000;

/** The longest answer of a chart service that is read, bytes. A full chart has 4,000. */
export const maxChartBytes = 65_536;

/**
 * Two exact ephemerides may put a planet on either side of an edge of a line that is this near,
 * degrees. The largest difference measured between ours and Swiss Ephemeris over 2,000 instants of
 * 1900 to 2050 was 20 arc seconds. The design Moon adds the difference of the design instant, at most
 * 73 seconds of time.
 */
export const edgeTolerance = 25 / 3_600;
export const designMoonEdgeTolerance = 50 / 3_600;

/**
 * How far a Sun of a service may stand from our own, degrees: one arc minute, the Sun's way of 24
 * minutes. Exact ephemerides agree to 2 arc seconds; what is further away is another birth.
 */
export const sunTolerance = 1 / 60;

/** Most that one reading may cost, millionths of a US dollar: about ten times a professional one. */
export const ceilingMicros = 1_000_000;

/** Pause before a reading is tried again after an error of our own. */
export const internalDelayMs = 5_000;

/** After the grace, time for the last moves to be told to the ledger and the queue. */
export const handBackMs = 2_000;

/** More than any language writes in a token: an answer longer than its limit allows does not end. */
export const mostCharactersPerToken = 8;

/** The longest sentence that is shown, characters. Readings have about a hundred. */
export const longestShownSentence = 600;

/** The longest sentence that is sent to be put right, characters: a longer one does not end. */
export const longestRepairedSentence = 2 * longestShownSentence;

/**
 * Characters without the end of a sentence at which an answer is given up: with the longest anchors no
 * sentence that is shown has them. A model that writes on like this repeats itself, and each token of it
 * is paid.
 */
export const longestUnendedText = 4 * longestShownSentence;

/**
 * Characters of the sentences that one repair puts right; what is beyond is left out. Four sentences of
 * a usual repair have 500, and even if every character must be escaped the prompt stays below its
 * ceiling.
 */
export const mostRepairedCharacters = 4_000;

/**
 * Counter-facts that one prompt carries, and characters of each: beside the facts of two people and the
 * longest context it stays below the ceiling of a prompt, and more would outweigh the facts themselves.
 */
export const mostCounterFacts = 30;
export const longestCounterFact = 200;
