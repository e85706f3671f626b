import { halfWidth } from '../../accounting/quantity/characters';
import type { Item, Judgement } from '../../reckoning/compare/items';
import type { Settlement } from '../../reckoning/compare/settled-items';

/** What the list shows: what is open, open items of one judgement, what was settled, or what agrees. */
export type Shown = 'open' | 'settled' | Judgement;

/** An item with how it was settled. */
export interface Listed {
  readonly item: Item;
  readonly settlement: Settlement | null;
}

const isSettled = ({ settlement }: Listed): boolean => settlement?.holds === true;

export function isShown(listed: Listed, shown: Shown): boolean {
  const { judgement } = listed.item;
  if (shown === 'settled') return isSettled(listed);
  if (isSettled(listed)) return false;
  return shown === 'open' ? judgement !== 'agreed' : judgement === shown;
}

/** How many there are under each choice. */
export function countsOf(all: readonly Listed[]): ReadonlyMap<Shown, number> {
  const counts = new Map<Shown, number>();
  const count = (shown: Shown) => counts.set(shown, (counts.get(shown) ?? 0) + 1);
  for (const listed of all) {
    if (isSettled(listed)) count('settled');
    else {
      count(listed.item.judgement);
      if (listed.item.judgement !== 'agreed') count('open');
    }
  }
  return counts;
}

/** Tells the items in which every word occurs: in the unit's name, its code or the indicator. */
export function searchFor(words: string): (listed: Listed) => boolean {
  const wanted = halfWidth(words).toLowerCase().split(/\s+/).filter((word) => word !== '');
  return ({ item: { text } }) => wanted.every((word) => text.includes(word));
}
