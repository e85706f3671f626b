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
  /** No row among the first 20 holds two known headers. */
  readonly 'ledger-header-missing': Readonly<Record<string, never>>;
  /** Remarks: why a row is not shared. */
  readonly 'agreement-blank': Readonly<Record<string, never>>;
  readonly 'origin-blank': Readonly<Record<string, never>>;
  readonly 'agreement-other': { readonly id: string; readonly given: string };
  /** The row's origin→host and the agreement's. */
  readonly 'other-parties': { readonly row: string; readonly agreement: string };
  /** A row that is not as wide as its headers. */
  readonly 'widths-differ': { readonly columns: number; readonly expected: number };
}
