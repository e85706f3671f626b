import type { Area } from '../../model';
import type { StructuredReference } from '../../objects/structured-reference';
import type { Scalar } from './value';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula's syntax tree. Sheets are names, null for the formula's own. */
export type Node =
  | { readonly kind: 'literal'; readonly value: Scalar }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  /** An empty table name stands for the table the formula is in. */
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  | { readonly kind: 'spill'; readonly anchor: Node }
  | { readonly kind: 'span'; readonly first: Node; readonly last: Node }
  | { readonly kind: 'single'; readonly operand: Node }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Node | null)[] };

/** Visits a node and all below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  switch (node.kind) {
    case 'spill':
      walk(node.anchor, visit);
      break;
    case 'span':
      walk(node.first, visit);
      walk(node.last, visit);
      break;
    case 'single':
    case 'unary':
      walk(node.operand, visit);
      break;
    case 'binary':
      walk(node.left, visit);
      walk(node.right, visit);
      break;
    case 'call':
      for (const argument of node.args) if (argument) walk(argument, visit);
  }
}
