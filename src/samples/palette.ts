/** Fills of the samples, in the tints of the pane's design. */
export const FILL = { title: '#E5F1EA', input: '#EAF1FB', result: '#F7EFE8', note: '#F5F5F5' } as const;
