import { parseFormula } from '../../host/memory/formula/parser';
import type { Node } from '../../host/memory/formula/ast';

const MOST_KEPT = 20_000;

/** Reads formulas; those of a table's column are one text in every row, and are read once. */
export class FormulaReader {
  private readonly known = new Map<string, Node | null>();

  /** @param text without "=". Null where it says something we do not read, such as links to other files. */
  read(text: string): Node | null {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const node = parse(text);
    if (this.known.size < MOST_KEPT) this.known.set(text, node);
    return node;
  }
}

function parse(text: string): Node | null {
  try {
    return parseFormula(`=${text}`);
  } catch {
    return null;
  }
}
