/** Choosing among the ledgers of the workbook; several tasks do. */
export const ledgers = {
  option: (sheet: string, address: string, records: string) => `${sheet} · ${address} · records: ${records}`,
  useSelection: 'Use selection',
  show: (place: string) => `Select ${place}`,
  table: (name: string) => `Table ${name}`,
  periods: (count: number, first: string, last: string) => (count === 1 ? first : `${first} to ${last}, ${count} periods`),
  more: (shown: string, count: number) => `${shown} and more, ${count} in all`,
  separator: '; ',
  noneAtSelection: 'There is no ledger at the selection. Select a cell inside one and try again.',
};
