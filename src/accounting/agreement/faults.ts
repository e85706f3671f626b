/** Failures of the agreement part of the core. */
export interface AgreementFaults {
  /** A word with '=' whose left side is no field. */
  readonly 'field-unknown': { readonly field: string; readonly place: string };
}
