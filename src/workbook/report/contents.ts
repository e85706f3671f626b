import type { Area } from '../area';
import { needsTextFormat } from '../agreement-sheet/cell-entry';
import { rangeOf } from '../run';

type Grid<Cell> = readonly (readonly Cell[])[];

/**
 * Writes contents and number formats as Excel gave them: a text such as 5:5 stays one only if its cell is formatted as
 * text when it is written.
 */
export function putContents(sheet: Excel.Worksheet, area: Area, formulas: Grid<unknown>, formats: Grid<string>): void {
  const range = rangeOf(sheet, area);
  const asText = formulas.map((row, r) => row.map((content, c) => (isText(content) && needsTextFormat(content) ? '@' : (formats[r]?.[c] ?? 'General'))));
  range.numberFormat = asText;
  range.formulas = formulas.map((row) => [...row]) as string[][];
  if (JSON.stringify(asText) !== JSON.stringify(formats)) range.numberFormat = formats.map((row) => [...row]);
}

/** A text that begins with = stands in a cell formatted as text, and its format is written before it anyhow. */
const isText = (content: unknown): content is string => typeof content === 'string' && content !== '' && !content.startsWith('=');

/** Empties cells of contents and formats; comments on them stay. */
export function clearCells(sheet: Excel.Worksheet, area: Area): void {
  const range = rangeOf(sheet, area);
  range.clear('Contents');
  range.clear('Formats');
}
