/**
 * The workbook that is kept of a version: the sample ledger with its agreements, and every function with the guide's
 * examples and the golden cases, each argument in cells. Later versions must read it and give the same
 * (test/releases, docs/compatibility.md).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAndImport, root } from '../bundle.mjs';
import { addressOf } from '../samples/address.mjs';
import { calculate } from '../samples/calculate.mjs';
import { writePackage } from '../samples/package.mjs';

/** `{ workbook, expected }` as they are kept: the bytes of an .xlsx, and JSON text. */
export async function keptWorkbook() {
  const { sampleWorkbooks } = await bundleAndImport(join(root, 'src/samples/index.ts'));
  const { DOCUMENTED_CATALOGUE } = await bundleAndImport(join(root, 'src/functions/guide/catalogue.ts'));
  const { evaluate } = await bundleAndImport(join(root, 'src/cli/evaluate.ts'));
  const golden = JSON.parse(readFileSync(join(root, 'test', 'cases', 'golden.json'), 'utf8'));
  const [sample] = sampleWorkbooks;
  const sheets = DOCUMENTED_CATALOGUE.map(({ id, examples }) => functionSheet(id, [
    ...examples.map(({ about, args }) => ({ about: about.zh, args })),
    ...golden.filter(({ call }) => call === id).map(({ id: name, args }) => ({ about: name, args })),
  ]));
  const workbook = { ...sample, id: 'kept', sheets: [...sample.sheets, ...sheets] };
  const results = calculate(workbook, caller(evaluate));
  return { workbook: await writePackage(workbook, results), expected: `${JSON.stringify({ cells: cellsOf(results), agreements: await agreements(golden) }, null, 1)}\n` };
}

/** An error keeps its code alone: what is said about it may be said better. */
function caller(evaluate) {
  const plain = (cell) => (typeof cell === 'object' && cell !== null && 'excel' in cell ? { error: cell.excel } : cell);
  return (id, args) => {
    try {
      const outcome = evaluate(id, args, 'zh-CN');
      return Array.isArray(outcome) ? outcome.map((row) => row.map(plain)) : plain(outcome);
    } catch (failure) {
      if (!('excel' in failure)) throw failure;
      return { error: failure.excel };
    }
  };
}

const isPlain = (cell) => cell === null || typeof cell !== 'object';
const rowsOf = (argument) => (Array.isArray(argument) ? argument : [[argument]]);

/** One case below the other: a line about it, its arguments, and at their right the formula with room to spill. */
function functionSheet(id, cases) {
  const rows = [[`PAIR.${id}`]];
  const put = (row, column, cell) => {
    while (rows.length <= row) rows.push([]);
    while (rows[row].length < column) rows[row].push(null);
    rows[row][column] = cell;
  };
  for (const { about, args } of cases.filter(({ args: given }) => given.every((argument) => rowsOf(argument).flat().every(isPlain)))) {
    const top = rows.length + 1;
    put(top, 0, about);
    const width = Math.max(1, ...args.map((argument) => Math.max(...rowsOf(argument).map((row) => row.length))));
    let next = top + 1;
    const addresses = args.map((argument) => {
      if (argument === null) return '';
      const area = rowsOf(argument);
      const first = addressOf(next, 0);
      area.forEach((row, down) => row.forEach((cell, right) => put(next + down, right, cell)));
      next += area.length;
      return Array.isArray(argument) ? `${first}:${addressOf(next - 1, Math.max(...area.map((row) => row.length)) - 1)}` : first;
    });
    put(top, width + 1, `=PAIR.${id}(${addresses.join(',')})`);
    // A result may be longer than what it is made from: a line for each district, finding or step.
    put(next + ROOM, 0, null);
  }
  return { name: id, rows, columnWidths: [24], numberFormats: [], bold: ['A1:A1'], tables: [] };
}

const ROOM = 20;

/** By sheet and address: every formula's value and every spilled one. */
function cellsOf(results) {
  return Object.fromEntries([...results].map(([sheet, { results: formulas, spilled }]) => [
    sheet,
    Object.fromEntries([...[...formulas].map(([address, { value }]) => [address, value[0][0]]), ...spilled]),
  ]));
}

/** Every agreement text of the notation's page and of the golden cases, with its canonical form. */
async function agreements(golden) {
  const { parseAgreement } = await bundleAndImport(join(root, 'src/accounting/agreement/text.ts'));
  const { printAgreement } = await bundleAndImport(join(root, 'src/accounting/agreement/print.ts'));
  const notation = readFileSync(join(root, 'docs', 'notation.md'), 'utf8');
  const texts = [
    ...Array.from(notation.matchAll(/```agreement\n([\s\S]*?)\n```/g), ([, text]) => text),
    // The last column of the tables: an example in Chinese, and one in English below it.
    ...Array.from(notation.matchAll(/^\|.*\| (`[^|]+`) \|$/gm), ([, cell]) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, text]) => text)).flat(),
    ...golden.flatMap(({ args }) => args.flat(2)).filter((cell) => typeof cell === 'string' && /[=＝]|^\d+[:：]\d+/.test(cell)),
  ];
  return [...new Set(texts)].flatMap((text) => {
    try {
      return [{ text, canonical: printAgreement(parseAgreement(text)) }];
    } catch (error) {
      // Some golden cases are about texts that are refused.
      if (error.name !== 'Fault') throw error;
      return [];
    }
  });
}
