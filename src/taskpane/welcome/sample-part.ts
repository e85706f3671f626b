/** The sample's ledger and agreements: a part of their own, which the pane loads when they are first inserted. */
export { CLAUSE_FIELDS, clauseRows } from '../../samples/agreements';
export { ledgerSheet } from '../../samples/ledger-sheet';
