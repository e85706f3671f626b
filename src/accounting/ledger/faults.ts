/** Failures of the ledger part of the core, with the districts and periods its cells hold. */
export interface LedgerFaults {
  /** Neither a name nor a code of a district. */
  readonly 'district-unknown': { readonly text: string };
  /** A city or a province where a district was expected. */
  readonly 'district-too-wide': { readonly text: string };
  /** `武侯区(510106)`: the code belongs to another district, named here. */
  readonly 'district-code-differs': { readonly text: string; readonly name: string; readonly code: string };
  /** No spelling of a reporting period. */
  readonly 'period-unreadable': { readonly text: string };
  /** No day, or none of the calendar. */
  readonly 'date-unreadable': { readonly text: string };
}
