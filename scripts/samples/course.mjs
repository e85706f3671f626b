/**
 * The course's workbooks as .xlsx: written without values, then recalculated by the engine of `pairshare recalc`,
 * so that what the trainer's copy shows is what that command gives.
 */
import { join } from 'node:path';
import { bundleAndImport, root } from '../bundle.mjs';
import { addressOf } from './address.mjs';
import { writePackage } from './package.mjs';

/** No exercise asks for today. */
const NOW = 46_023;
const LOCALES = { zh: 'zh-CN', en: 'en-US' };

/** Every formula of a workbook in the form of `calculate`, its value still to come. */
function uncalculated({ sheets }) {
  const formulas = (rows) => rows.flatMap((cells, row) => cells.flatMap((cell, column) =>
    (typeof cell === 'string' && cell.startsWith('=') ? [[addressOf(row, column), { value: [[undefined]], isArray: cell.includes('PAIR.') }]] : [])));
  return new Map(sheets.map(({ name, rows }) => [name, { results: new Map(formulas(rows)), spilled: new Map() }]));
}

export async function coursePackages() {
  const { COURSE_WORKBOOKS } = await bundleAndImport(join(root, 'src/course/workbook/course-workbooks.ts'));
  const { recalculate } = await bundleAndImport(join(root, 'src/cli/evaluate.ts'));
  return Promise.all(COURSE_WORKBOOKS.map(async ({ workbook, language }) => {
    const { bytes, left } = recalculate(await writePackage(workbook, uncalculated(workbook)), { locale: LOCALES[language], now: NOW, values: false });
    if (left.length > 0) throw new Error(left.map(({ address, reason }) => `${workbook.id} ${address}: ${reason}`).join('\n'));
    return { path: join(root, 'assets', 'course', `${workbook.id}.xlsx`), bytes };
  }));
}
