/** The first page: what the add-in is for. */
export const welcome = {
  title: 'PairShare',
  subtitle: 'Shared performance between paired districts',
  points: {
    agreements: 'Keep the agreements of your districts on a sheet of the workbook, checked term by term.',
    apply: 'Apply one to your ledger: who is credited how much, exact to the fen. Official statistics are not touched.',
    explain: 'Select any figure and read how it comes about, down to the article of the agreement.',
    reconcile: 'Reconcile the districts with the city, compare two ledgers, and make the report that both sides sign.',
  },
  start: 'Begin',
  sample: 'Insert sample data',
  sampleHint: 'Adds a sheet with an invented ledger, and the agreements that go with it. Can be undone.',
  inserting: 'Inserting',
  inserted: (sheet: string, agreements: number) => (agreements === 0 ? `The sheet ${sheet} was added` : `The sheet ${sheet} and ${agreements} agreements were added`),
  insertedHint: 'Select a cell of the ledger and open Apply.',
  undo: 'Undo insertion',
  undone: 'The sample data are gone',
  toApply: 'Apply an agreement',
};
