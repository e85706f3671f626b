import type { OutcomeCell } from '../../src/functions/evaluate';
import { evaluate } from '../../src/functions/evaluate';
import type { Argument } from '../../src/functions/spec';

/** Calls a function that answers with a table. */
export function table(id: string, ...args: readonly Argument[]): OutcomeCell[][] {
  const outcome = evaluate(id, args, 'zh-CN');
  if (!Array.isArray(outcome)) throw new Error(`${id} gave no table`);
  return outcome;
}

/** The cells below a header, top to bottom. */
export function column(rows: readonly (readonly OutcomeCell[])[], name: string, headerRow = 0): OutcomeCell[] {
  const at = rows[headerRow]?.indexOf(name) ?? -1;
  if (at < 0) throw new Error(`no column ${name}`);
  return rows.slice(headerRow + 1).map((row) => row[at] ?? '');
}

/** The rows of a table by their first cell, each as a record of its header. */
export function byFirstCell(rows: readonly (readonly OutcomeCell[])[]): Readonly<Record<string, Readonly<Record<string, OutcomeCell>>>> {
  const [titles = [], ...data] = rows;
  return Object.fromEntries(data.map((row) => [String(row[0]), Object.fromEntries(titles.map((title, index) => [String(title), row[index] ?? '']))]));
}
