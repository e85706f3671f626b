import { bounding } from '../../address';
import type { Node } from './ast';
import { walk } from './ast';
import type { Place, Scope } from './scope';
import type { Reference } from './value';
import { isError } from './value';

/** What a formula reads: cells, and the words (names, tables, functions) whose meaning may change. */
export interface Precedents {
  readonly references: readonly Reference[];
  readonly words: ReadonlySet<string>;
}

const MAX_DEPTH = 20;

/** Collects what a formula reads, through defined names, in both branches of every IF. */
export function precedentsOf(formula: Node, place: Place, scope: Scope): Precedents {
  const references: Reference[] = [];
  const words = new Set<string>();
  const collect = (root: Node, depth: number): void => {
    walk(root, (node) => {
      if (node.kind === 'area') {
        const reference = scope.area(node, place);
        if (!isError(reference)) references.push(reference);
      } else if (node.kind === 'structured') {
        words.add('[');
        const reference = scope.structured(node, place);
        if (!isError(reference)) references.push(reference);
      } else if (node.kind === 'call') words.add(`${node.name}(`);
      else if (node.kind === 'name') {
        words.add(node.name.toLowerCase());
        const stands = depth < MAX_DEPTH ? scope.name(node, place) : null;
        if (stands) collect(stands, depth + 1);
      } else if (node.kind === 'span' && node.first.kind === 'area' && node.last.kind === 'area') {
        const [first, last] = [scope.area(node.first, place), scope.area(node.last, place)];
        if (!isError(first) && !isError(last)) references.push({ sheet: first.sheet, area: bounding(first.area, last.area) });
      }
    });
  };
  collect(formula, 0);
  return { references, words };
}
