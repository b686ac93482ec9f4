/** How exactly others give longitudes, degrees: half of the last of four decimals. */
export const givenPrecision = 0.000_05;

/**
 * How far two longitudes may be from the angle that they have to each other, degrees: both are
 * rounded, and the design instant may be one of full seconds (6e-6).
 */
export const angleTolerance = 3 * givenPrecision;

/** The design instant lies so many days before the birth: the Sun takes 85 to 92 for 88 degrees. */
export const fewestDesignDays = 84;
export const mostDesignDays = 93;
