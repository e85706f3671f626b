/** Puts sheets as data in the place of the workbench's sample, as somebody would who opens another file. */
import { parseArea } from '../../src/host/address';
import type { OfficeHost } from '../../src/host/host';
import type { Area } from '../../src/host/model';
import type { SampleSheet } from '../../src/samples/model';
import type { Workbench } from './workbench';

const areaOf = (text: string): Area => {
  const area = parseArea(text);
  if (!area) throw new Error(`No area: ${text}`);
  return area;
};

/** Excel's own measure: a column of n characters is 7n + 5 pixels wide, at 96 pixels to 72 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

const dataOf = (sheet: SampleSheet) => ({
  name: sheet.name,
  rows: sheet.rows,
  widths: sheet.columnWidths.map(pointsOf),
  formats: sheet.numberFormats.map(({ area, format }) => ({ area: areaOf(area), format })),
  bold: sheet.bold.map(areaOf),
  tables: sheet.tables.map(({ name, area }) => ({ name, area: areaOf(area) })),
  merges: (sheet.merges ?? []).map(areaOf),
});

/** Every other sheet goes, and all names; the first of the new ones is shown. */
export async function enterWorkbook(workbench: Workbench, sheets: readonly SampleSheet[]): Promise<void> {
  await workbench.page.evaluate((data) => {
    const { model } = (window as unknown as { workbenchHost: OfficeHost }).workbenchHost;
    const before = model.sheets();
    const blank = model.addSheet('空').id;
    model.activateSheet(blank);
    for (const { id } of before) model.deleteSheet(id);
    for (const { name, scope } of model.names()) model.deleteName(name, scope);
    const isFormula = (cell: unknown) => typeof cell === 'string' && cell.startsWith('=');
    const entered = data.map((sheet) => {
      const { id } = model.addSheet(sheet.name);
      for (const { area, format } of sheet.formats) model.setFormat(id, area, { numberFormat: format });
      for (const area of sheet.bold) model.setFormat(id, area, { bold: true });
      sheet.widths.forEach((points, column) => model.setColumnWidth(id, column, 1, points));
      const columns = Math.max(...sheet.rows.map((row) => row.length));
      const put = (wanted: (cell: unknown) => boolean) => model.enter(id, { row: 0, column: 0, rows: sheet.rows.length, columns }, sheet.rows.map((row) => Array.from({ length: columns }, (_, column) => (wanted(row[column]) ? (row[column] ?? null) : null))));
      put((cell) => !isFormula(cell));
      for (const { name, area } of sheet.tables) model.addTable(id, area, true, name);
      for (const area of sheet.merges) model.merge(id, area);
      return { id, formulas: () => put(isFormula) };
    });
    for (const { formulas } of entered) formulas();
    const [first] = entered;
    if (first) {
      model.activateSheet(first.id);
      model.select(first.id, { row: 0, column: 0, rows: 1, columns: 1 });
    }
    model.deleteSheet(blank);
  }, sheets.map(dataOf));
  await workbench.settled();
}
