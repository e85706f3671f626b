import type { Node } from '../../host/memory/formula/ast';
import { parseFormula } from '../../host/memory/formula/parser';

/** Functions that take whole ranges and give one value. */
const TAKES_RANGES = new Set(
  'SUM COUNT COUNTA COUNTBLANK AVERAGE MAX MIN MEDIAN PRODUCT SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS SUMPRODUCT SUBTOTAL AGGREGATE VLOOKUP HLOOKUP LOOKUP XLOOKUP MATCH XMATCH INDEX ROWS COLUMNS LARGE SMALL RANK RANK.EQ AND OR TEXTJOIN CONCAT STDEV STDEV.S STDEV.P VAR NPV IRR'.split(' '),
);
const GIVES_MANY = new Set('FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE VSTACK HSTACK TAKE DROP TOCOL TOROW WRAPROWS WRAPCOLS CHOOSEROWS CHOOSECOLS EXPAND TEXTSPLIT MAP SCAN BYROW BYCOL MAKEARRAY LET MMULT FREQUENCY'.split(' '));

/**
 * Whether Excel would keep a formula ("=…") as a dynamic array: where it may fill several cells, or reckons with whole
 * ranges inside. Stored as a plain one, its ranges would be narrowed to its own row and column. The add-in's functions always are.
 */
export function yieldsArray(written: string): boolean {
  try {
    return hasMany(parseFormula(written));
  } catch {
    return false;
  }
}

function hasMany(node: Node): boolean {
  switch (node.kind) {
    case 'area':
      return node.area.rows * node.area.columns > 1;
    case 'structured': {
      const { items, columns } = node.reference;
      return !(items.includes('#This Row') && columns !== null && columns[0] === columns[1]);
    }
    case 'array':
    case 'spill':
    case 'span':
      return true;
    case 'unary':
      return hasMany(node.operand);
    case 'binary':
      return hasMany(node.left) || hasMany(node.right);
    case 'call': {
      const name = node.name.toUpperCase();
      if (name.startsWith('PAIR.') || GIVES_MANY.has(name)) return true;
      const isRange = ({ kind }: Node): boolean => kind === 'area' || kind === 'structured' || kind === 'spill' || kind === 'span';
      return node.args.some((argument) => argument !== null && !(TAKES_RANGES.has(name) && isRange(argument)) && hasMany(argument));
    }
    default:
      return false;
  }
}
