const MS_PER_DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** The serial number under which Excel stores an ISO date. */
export const dayNumber = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - EXCEL_EPOCH) / MS_PER_DAY;
