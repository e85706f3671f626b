import type { Result } from './compute';
import type { Item } from './items';
import type { Settleable, Settlement } from './settled-items';

/** What a comparison lists, of what both ledgers speak of: all that does not agree. */
export interface ListedDifferences {
  readonly result: Result;
  readonly open: readonly Item[];
  readonly settled: number;
}

/** @param settlementOf how a finding was settled, if it was */
export function listDifferences({ differences: { result }, settlementOf }: { readonly differences: { readonly result: Result | null }; readonly settlementOf: (item: Settleable) => Settlement | null }): ListedDifferences | null {
  if (result === null) return null;
  const differing = (result.common ?? result.everything).items.filter(({ about }) => about === 'compare');
  const open = differing.filter((item) => settlementOf(item)?.holds !== true);
  return { result, open, settled: differing.length - open.length };
}
