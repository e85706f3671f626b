/** Failures of reading a quantity. */
export interface QuantityFaults {
  /** Neither a number nor a text that is unmistakably one. */
  readonly 'amount-unreadable': { readonly text: string };
}
