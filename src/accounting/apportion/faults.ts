/** Failures of the apportion part of the core. */
export interface ApportionFaults {
  /** Not of the form origin:host. */
  readonly 'shares-unreadable': { readonly text: string };
}
