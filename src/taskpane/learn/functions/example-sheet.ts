import type { Bilingual, Language } from '../../../accounting/language';
import type { Matrix } from '../../../accounting/cells';
import type { Argument } from '../../../functions/spec';
import type { Example } from '../../../functions/guide/guide';
import { areaAddress } from '../../../workbook/area';
import { findPairCall } from '../../../workbook/explain/pair-call';
import type { SheetContent } from '../../../workbook/insert-sheet';

const FIRST_ROW = 2;
const WIDTH = 16;

const WORDS = { result: { zh: '结果', en: 'Result' } } as const satisfies Record<string, Bilingual>;

/** An argument that stands in cells: what they hold, and where they are put. */
interface Block {
  /** The argument as the example writes it. */
  readonly written: string;
  readonly cells: Matrix;
  readonly column: number;
}

/** Cells or a table's name; texts, numbers and array constants stand in the formula itself. */
const isReference = (written: string): boolean => /^(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[^"{}=\d][^"{}]*\[[^"]*\])$/i.test(written);

const matrixOf = (argument: Argument): Matrix => (Array.isArray(argument) ? (argument as Matrix) : [[argument as Matrix[number][number]]]);

/**
 * An example of the catalogue as a sheet: what it says, the cells its formula reads, and below them the formula, which
 * reads them where they stand here.
 */
export function exampleSheet(id: string, { about, formula, args }: Example, name: string, language: Language): SheetContent {
  const blocks = blocksOf(formula, args);
  const height = Math.max(0, ...blocks.map(({ cells }) => cells.length));
  const rows: (string | number | boolean | null)[][] = [[`PAIR.${id}`], [about[language]]];
  for (let row = 0; row < height; row += 1) rows.push(lineOf(blocks, row));
  const at = FIRST_ROW + (height === 0 ? 0 : height + 1);
  while (rows.length < at) rows.push([]);
  rows.push([WORDS.result[language]], [rewritten(formula, blocks)]);
  const columns = Math.max(6, ...blocks.map(({ cells, column }) => column + (cells[0]?.length ?? 0)));
  const texts = blocks.flatMap(({ cells, column }) => textColumns(cells, column));
  return { name, rows, columnWidths: Array.from({ length: columns }, () => WIDTH), numberFormats: texts, bold: ['A1', `A${at + 1}`], tables: [] };
}

function blocksOf(formula: string, args: readonly Argument[]): readonly Block[] {
  const written = findPairCall(formula)?.args ?? [];
  const blocks: Block[] = [];
  for (const [index, text] of written.entries()) {
    const argument = args[index];
    if (!isReference(text) || argument === undefined || argument === null) continue;
    const last = blocks.at(-1);
    const cells = matrixOf(argument);
    blocks.push({ written: text, cells, column: last === undefined ? 0 : last.column + (last.cells[0]?.length ?? 0) + 1 });
  }
  return blocks;
}

function lineOf(blocks: readonly Block[], row: number): (string | number | boolean | null)[] {
  const line: (string | number | boolean | null)[] = [];
  for (const { cells, column } of blocks) for (const [index, cell] of (cells[row] ?? []).entries()) line[column + index] = typeof cell === 'object' ? null : cell;
  return Array.from(line, (cell) => cell ?? null);
}

/** Each reference once, in the order of the arguments. */
function rewritten(formula: string, blocks: readonly Block[]): string {
  let from = 0;
  let text = '';
  for (const { written, cells, column } of blocks) {
    const at = formula.indexOf(written, from);
    text += formula.slice(from, at) + areaAddress({ row: FIRST_ROW, column, rows: cells.length, columns: cells[0]?.length ?? 1 });
    from = at + written.length;
  }
  return text + formula.slice(from);
}

/** A period such as 2024-03 or a ratio must stay the text it is. */
function textColumns(cells: Matrix, column: number): readonly { readonly area: string; readonly format: string }[] {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => cells.some((row) => typeof row[index] === 'string') && !cells.some((row) => typeof row[index] === 'number'))
    .map((index) => ({ area: areaAddress({ row: FIRST_ROW, column: column + index, rows: cells.length, columns: 1 }), format: '@' }));
}
