const DAY = 86_400_000;
/** Serial 0 of the 1900 system, shifted by one for the 29 February 1900 that Excel believes in. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's serial number of a day; null where it does not exist or lies before March 1900. */
export function serialOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((time - EPOCH) / DAY);
  return serial > 60 && year <= 9999 ? serial : null;
}

export function dateOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
