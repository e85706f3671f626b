/**
 * Where in an agreement a fault stands: a row of the clauses table (the range's first row is 1), the text's
 * header, one of its clauses, or a segment of a text that could not be cut into words. All count from 1.
 */
export type Place =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'header' }
  | { readonly kind: 'clause'; readonly clause: number }
  | { readonly kind: 'segment'; readonly segment: number };
