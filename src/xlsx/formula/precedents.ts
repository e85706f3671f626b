import { bounding } from '../../host/address';
import type { Node } from '../../host/memory/formula/ast';
import { NotCalculated } from './not-calculated';
import { pairId, plainName } from './function-name';
import type { Place, Scope } from './scope';
import { Reference } from './values';

/** What a formula reads, as far as its text tells. */
export interface Precedents {
  readonly areas: readonly Reference[];
  /** It calls a function of the add-in, itself or through a name. */
  readonly callsPair: boolean;
  /** Which cells it reads is known only when it is calculated. */
  readonly readsAnywhere: boolean;
}

const ANYWHERE = new Set(['OFFSET', 'INDIRECT', 'CELL', 'INFO']);
const DEEPEST_NAME = 50;

/** @throws NotCalculated where a reference cannot be resolved */
export function precedentsOf(root: Node, place: Place, scope: Scope): Precedents {
  const areas: Reference[] = [];
  let callsPair = false;
  let readsAnywhere = false;
  visit(root, new Set(), 0);
  return { areas, callsPair, readsAnywhere };

  function visit(node: Node, locals: ReadonlySet<string>, depth: number): void {
    if (depth > DEEPEST_NAME) throw new NotCalculated('names in a circle');
    switch (node.kind) {
      case 'area':
        areas.push(scope.area(node, place));
        break;
      case 'structured': {
        const found = scope.structured(node, place);
        if (found instanceof Reference) areas.push(found);
        break;
      }
      case 'name':
        if (!locals.has(node.name.toLowerCase())) visit(scope.name(node, place), locals, depth + 1);
        break;
      case 'span':
        visitSpan(node, locals, depth);
        break;
      case 'spill':
        visit(node.anchor, locals, depth);
        break;
      case 'single':
      case 'unary':
        visit(node.operand, locals, depth);
        break;
      case 'binary':
        visit(node.left, locals, depth);
        visit(node.right, locals, depth);
        break;
      case 'call':
        visitCall(node, locals, depth);
    }
  }

  /** `A1:INDEX(…)` lies within the box around all its references. */
  function visitSpan({ first, last }: Extract<Node, { kind: 'span' }>, locals: ReadonlySet<string>, depth: number): void {
    const from = areas.length;
    visit(first, locals, depth);
    visit(last, locals, depth);
    const [start, ...others] = areas.slice(from);
    if (!start || others.some(({ sheet }) => sheet !== start.sheet)) return;
    areas.push(scope.reference(start.sheet, others.reduce((box, { area }) => bounding(box, area), start.area)));
  }

  function visitCall({ name, args }: Extract<Node, { kind: 'call' }>, locals: ReadonlySet<string>, depth: number): void {
    if (pairId(name) !== null) callsPair = true;
    const plain = plainName(name);
    if (ANYWHERE.has(plain)) readsAnywhere = true;
    // LET and LAMBDA name values of their own.
    const own = plain === 'LET' || plain === 'LAMBDA' ? new Set([...locals, ...args.flatMap((arg) => (arg?.kind === 'name' ? [arg.name.toLowerCase()] : []))]) : locals;
    for (const arg of args) if (arg && !(own !== locals && arg.kind === 'name' && own.has(arg.name.toLowerCase()))) visit(arg, own, depth);
  }
}
