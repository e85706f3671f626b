/**
 * Many workbooks reconciled in a process of its own. Prints JSON: seconds of the processor and the peak in MB.
 * Arguments: the bundles of src/xlsx/reconcile-files and of the writer of workbooks, files, rows of the small and of the large run.
 */
import { pathToFileURL } from 'node:url';
import { agreementTexts, ledgerCells } from './ledger.mjs';
import { sheetOf } from './workbook-sheet.mjs';

const [reconcileBundle, writeBundle, files, small, large] = process.argv.slice(2);
const { reconcileFiles } = await import(pathToFileURL(reconcileBundle).href);
const { writeWorkbook } = await import(pathToFileURL(writeBundle).href);

const CHOICE = { indicator: null, period: 'all', reported: null, time: '2026-11-27 14:05' };

await seconds(Number(small));
const few = await seconds(Number(small));
const many = await seconds(Number(large));
process.stdout.write(JSON.stringify({ peak: process.resourceUsage().maxRSS / 1024, small: few, large: many }));

/** Time of the processor: what else the machine does makes no difference. */
async function seconds(rows) {
  const given = workbooksOf(rows);
  globalThis.gc?.();
  const start = process.cpuUsage();
  const { summary } = await reconcileFiles(given, CHOICE);
  const { user, system } = process.cpuUsage(start);
  if (summary.records !== rows || !summary.balanced) throw new Error(`${summary.records} records of ${rows}`);
  return (user + system) / 1e6;
}

/** A ledger cut into as many workbooks; the first holds the agreements. */
function workbooksOf(rows) {
  const [header, ...lines] = ledgerCells(rows);
  const part = Math.ceil(lines.length / Number(files));
  return Array.from({ length: Number(files) }, (_, index) => {
    const sheets = [sheetOf('台账', cellsOf([header, ...lines.slice(index * part, (index + 1) * part)]))];
    if (index === 0) sheets.push(sheetOf('结对协议', cellsOf([['协议', '全文'], ...agreementTexts().map(([text]) => [text.split(' ')[0], text])])));
    return { name: `报送${String(index + 1)}.xlsx`, bytes: writeWorkbook({ font: 'Calibri', made: '2026-11-27T14:05:00Z', sheets }) };
  });
}

function cellsOf(rows) {
  return rows.map((row) => row.map((value) => ({ value: value === '' ? null : value })));
}
