/** Failures of reading a quantity. */
export interface QuantityFaults {
  /** Neither a number nor a text that is unmistakably one. */
  readonly 'amount-unreadable': { readonly text: string };
  /** More than the 15 significant digits Excel can hold. */
  readonly 'too-many-digits': { readonly text: string; readonly digits: number };
  /** Not a whole number from −6 to 12. */
  readonly 'decimals-unreadable': { readonly text: string };
}
