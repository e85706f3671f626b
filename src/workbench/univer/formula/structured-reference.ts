/**
 * The bracketed part of a structured reference: `[Col]`, `[@Col]`, `[#All]`, `[[#Headers],[A]:[B]]`. Inside
 * the brackets an apostrophe protects `[`, `]`, `#`, `'` and `@`, as in Excel.
 */
export type Section = '#All' | '#Data' | '#Headers' | '#Totals' | '#This Row';

export interface StructuredReference {
  readonly sections: readonly Section[];
  /** Without their apostrophes; none for all columns, two for a span. */
  readonly columns: readonly string[];
}

const SECTIONS: ReadonlyMap<string, Section> = new Map([
  ['#all', '#All'], ['#data', '#Data'], ['#headers', '#Headers'], ['#totals', '#Totals'], ['#this row', '#This Row'],
  // Excel in Chinese writes the specifiers in Chinese.
  ['#全部', '#All'], ['#数据', '#Data'], ['#标题', '#Headers'], ['#汇总', '#Totals'], ['#此行', '#This Row'],
]);

/** The index after the bracket that closes the one at `open`; -1 where none does. */
export function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return at + 1;
  }
  return -1;
}

const unescape = (name: string): string => name.replace(/'(.)/gsu, '$1');
const section = (name: string): Section | undefined => SECTIONS.get(name.trim().toLowerCase());

/** Reads the part from `[` to its `]`; null where it is no structured reference. */
export function readStructured(body: string): StructuredReference | null {
  let inner = body.slice(1, -1).trim();
  const sections: Section[] = [];
  const columns: string[] = [];
  if (inner.startsWith('@')) {
    sections.push('#This Row');
    inner = inner.slice(1).trim();
  }
  if (inner === '') return { sections, columns };
  if (!inner.startsWith('[')) {
    const named = section(inner);
    if (named) sections.push(named);
    else columns.push(unescape(inner));
    return { sections, columns };
  }
  for (let at = 0; at < inner.length; ) {
    if (inner[at] !== '[') {
      if (!/[\s,:;]/.test(inner[at] ?? '')) return null;
      at++;
      continue;
    }
    const end = closingBracket(inner, at);
    if (end < 0) return null;
    const item = inner.slice(at + 1, end - 1);
    const named = section(item);
    if (named) sections.push(named);
    else columns.push(unescape(item));
    at = end;
  }
  return columns.length > 2 ? null : { sections, columns };
}

/** The column names in a body, for checking against the table. */
export const columnsOf = (body: string): readonly string[] => readStructured(body)?.columns ?? [];

export const isThisRow = (body: string): boolean => readStructured(body)?.sections.includes('#This Row') ?? false;
