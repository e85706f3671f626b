/** Failures of the attribution part of the core. */
export interface AttributionFaults {
  /** No clause names this case and indicator; lists those there are. */
  readonly 'no-clause': { readonly case: string; readonly indicator: string; readonly known: string };
}
