/** A unit of money in the words of the interface; any other as the ledger writes it. */
export const unitText = (unit: string, units: Readonly<Record<string, string>>): string => (Object.hasOwn(units, unit) ? units[unit] : unit) ?? unit;
