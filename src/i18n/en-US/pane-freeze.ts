/** Freeze: a copy of a sheet with values in place of the add-in's formulas. */
export const freeze = {
  title: 'Copies without formulas',
  subtitle: 'For people without the add-in',
  about: 'A copy of the sheet is made beside it. Its PAIR formulas, and those that read other sheets, become values; native formulas go on calculating. A note keeps the formulas, the agreements and the day. The sheet itself stays as it is.',
  choose: 'Sheets',
  formulas: (count: string) => `${count} PAIR formulas`,
  none: 'No sheet has PAIR formulas',
  noneHint: 'Apply an agreement to a ledger first, or write a PAIR function into a cell.',
  toApply: 'Apply an agreement',
  run: (count: number) => (count === 1 ? 'Freeze 1 sheet' : `Freeze ${count} sheets`),
  freezing: (sheet: string) => `Freezing ${sheet}`,
  done: (sheets: string) => `Made: ${sheets}`,
  doneHint: (cells: string) => `${cells} cells hold values.`,
  undo: 'Remove the copies',
  undone: 'The copies are gone',
};
