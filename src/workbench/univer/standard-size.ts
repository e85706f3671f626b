export const INITIAL_ROWS = 1000;
export const INITIAL_COLUMNS = 40;
/** Office.js counts lengths in points, Univer in CSS pixels. */
export const PIXELS_PER_POINT = 96 / 72;
/** Excel's standard column and row, in CSS pixels. */
export const STANDARD_SIZE = { defaultColumnWidth: 64, defaultRowHeight: 20 } as const;
