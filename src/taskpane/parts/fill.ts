import { type Paint, PAINTS } from '../../core';

/** A colour of the sheets as a background, so that a state looks the same wherever it is seen. */
export const fill = (paint: Paint) => ({ backgroundColor: `#${PAINTS[paint].fill}` });
