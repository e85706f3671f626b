/**
 * Writes assets/samples/*.xlsx from src/samples, with values calculated by the add-in's own functions, and
 * assets/course/*.xlsx, the exercises for the class and for the trainer, from src/course.
 * `--check` writes nothing and fails where a file is not what its sample says.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleAndImport, root } from './bundle.mjs';
import { calculate } from './samples/calculate.mjs';
import { coursePackages } from './samples/course.mjs';
import { writePackage } from './samples/package.mjs';

async function samplePackages() {
  const { sampleWorkbooks } = await bundleAndImport(join(root, 'src/samples/index.ts'));
  const { evaluate } = await bundleAndImport(join(root, 'src/cli/evaluate.ts'));
  const plain = (cell) => (typeof cell === 'object' && cell !== null && 'excel' in cell ? { error: cell.excel } : cell);
  const call = (id, args) => {
    try {
      const outcome = evaluate(id, args, 'zh-CN');
      return Array.isArray(outcome) ? outcome.map((row) => row.map(plain)) : plain(outcome);
    } catch (failure) {
      if (!('excel' in failure)) throw failure;
      // A sample may show a refusal on purpose, inside IFERROR; anything else is refused by the caller.
      return { error: failure.excel, message: failure.message };
    }
  };
  return Promise.all(sampleWorkbooks.map(async (workbook) => {
    const results = calculate(workbook, call);
    refuseErrors(workbook.id, results);
    return { path: join(root, 'assets', 'samples', `${workbook.id}.xlsx`), bytes: await writePackage(workbook, results) };
  }));
}

/** A sample that shows an error would teach one. */
function refuseErrors(id, results) {
  const errors = [...results].flatMap(([sheet, { results: cells }]) =>
    [...cells].flatMap(([address, { value }]) => value.flat().filter((cell) => cell?.error).map(({ error, message }) => `${id} ${sheet}!${address}: ${error} ${message ?? ''}`)));
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

const isCheck = process.argv.includes('--check');
try {
  for (const { path, bytes } of [...await samplePackages(), ...await coursePackages()]) {
    if (existsSync(path) && Buffer.compare(readFileSync(path), bytes) === 0) continue;
    if (isCheck) throw new Error(`${path} is out of date. Run npm run samples.`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
