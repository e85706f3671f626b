/**
 * A workbook recalculated in a process of its own. Prints JSON: seconds of the processor and the peak in MB.
 * Arguments: the bundles of src/xlsx and of the writer of workbooks, rows of the small and of the large run.
 */
import { pathToFileURL } from 'node:url';
import { sheetOf } from './workbook-sheet.mjs';

const [xlsxBundle, writeBundle, small, large] = process.argv.slice(2);
const { recalculate } = await import(pathToFileURL(xlsxBundle).href);
const { writeWorkbook } = await import(pathToFileURL(writeBundle).href);

seconds(Number(small));
const few = seconds(Number(small));
const many = seconds(Number(large));
process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024, small: few, large: many }));

/** Time of the processor: what else the machine does makes no difference. */
function seconds(rows) {
  const bytes = workbookOf(rows);
  globalThis.gc?.();
  const start = process.cpuUsage();
  const { calculated, left } = recalculate(bytes, { locale: 'zh-CN', now: 45_658, values: false });
  const { user, system } = process.cpuUsage(start);
  if (calculated !== 3 * rows || left.length > 0) throw new Error(`${calculated} formulas of ${3 * rows}`);
  return (user + system) / 1e6;
}

/** Each row: an amount, what of it counts for the origin, the same of the row as far from the end, and the sum so far. */
function workbookOf(rows) {
  const last = rows + 1;
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 2;
    const formulas = [`_xldudf_PAIR_ENCLAVEATTRIB(A${row},"5:5")`, `XLOOKUP(${rows + 3}-A${row},$A$2:$A$${last},$B$2:$B$${last})`, `SUM(D${row - 1},B${row})`];
    return [{ value: row }, ...formulas.map((formula) => ({ value: 0, formula }))];
  });
  return writeWorkbook({ font: 'Calibri', made: '2026-11-27T14:05:00Z', sheets: [sheetOf('台账', [[{ value: null }], ...lines])] });
}
