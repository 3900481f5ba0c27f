/** Scores closer than this are equal: it absorbs the noise of adding fractions in different orders. */
export const TOLERANCE = 1e-9;
