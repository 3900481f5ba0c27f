/**
 * How much of a file we are willing to hold. Each number is far above any honest report (a unit's workbook: 25 kB
 * inflated, 165 cells) and low enough that the worst file we accept costs about 4 s and 400 MB.
 */

export const MEGABYTE = 1024 * 1024;

/** The largest file we open at all: a report with scanned pages pasted in stays below 10 MB. */
export const MAX_FILE = 20 * MEGABYTE;

/** Parts in one package. A workbook of 300 sheets with comments and drawings has about 1,300. */
export const MAX_ENTRIES = 2_000;

/** What a package may claim to hold, pictures included. Honest files rarely exceed five times their size. */
export const MAX_INFLATED = 150 * MEGABYTE;

/** What is really inflated, for the parts we read: 300,000 formula cells take 20 MB. */
export const MAX_MARKUP = 48 * MEGABYTE;

/** Of that, all that is not a sheet. Texts cost the parser ten times their size in memory. */
export const MAX_SUPPORT = 16 * MEGABYTE;

/** Elements in styles, workbook and relations: above the 65,490 cell formats Excel itself can hold. */
export const MAX_SUPPORT_ELEMENTS = 400_000;

/** Rows in one sheet: 5,000 units of 20 targets. */
export const MAX_ROWS = 100_000;

/** Cells in one workbook, blank formatted ones included: 4 s and 300 MB when all are formulas or texts of their own. */
export const MAX_CELLS = 300_000;

/** A cell far to the right makes its row a long, mostly empty array: so many empty places weigh as one cell. */
export const SLOTS_PER_CELL = 20;

/** Merged ranges in one sheet: ten in every second row of the largest sheet we read would be too many. */
export const MAX_MERGES = 50_000;

/** Characters that shared formulas may unfold to, a second for each three million; 5,000 rows make one million. */
export const MAX_UNFOLDED = 6_000_000;

/** Characters in all cells together: one long text in the shared table can be shown 300,000 times. */
export const MAX_TEXT = 50_000_000;

/** The parser compares each cell with each multi-cell array formula of its sheet. */
export const MAX_ARRAY_COMPARISONS = 50_000_000;

/** Longest tag, attributes included; a validation of thousands of scattered cells is one long attribute. */
export const MAX_TAG = 256 * 1024;

/** A sheet whose used range is beyond this, though few rows are filled, is worth a remark. */
export const USED_ROWS = 100_000;
export const USED_COLUMNS = 1_000;

/** Excel's own edges; an address beyond them is nothing a user could have typed into. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
