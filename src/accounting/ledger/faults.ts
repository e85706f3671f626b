/** Failures of the ledger part of the core. */
export interface LedgerFaults {
  /** Neither a name nor a code of a district. */
  readonly 'district-unknown': { readonly text: string };
}
