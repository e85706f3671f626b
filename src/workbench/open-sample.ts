import { AddWorksheetMergeMutation, SetFrozenMutation } from '@univerjs/preset-sheets-core';
import { parseArea } from '../host/address';
import type { Area, CellValue } from '../host/model';
import type { SampleSheet, SampleWorkbook } from '../samples/model';
import { toRange, UNIT } from './univer/grid';
import type { UniverModel } from './univer/univer-model';

/** Excel's own measure: a column of n characters is 7n + 5 pixels wide, at 96 pixels to 72 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function areaOf(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`The sample names no area: ${text}`);
  return area;
}

/** Formats first: a column formatted as text keeps "5:5" as it stands. Tables before formulas, which refer to them. */
function prepare(model: UniverModel, id: string, sheet: SampleSheet): void {
  for (const { area, format } of sheet.numberFormats) model.setFormat(id, areaOf(area), { numberFormat: format });
  for (const area of sheet.bold) model.setFormat(id, areaOf(area), { bold: true });
  for (const { area, color } of sheet.fills ?? []) model.setFormat(id, areaOf(area), { fill: color });
  for (const area of sheet.wraps ?? []) model.setFormat(id, areaOf(area), { wrapText: true });
  for (const [column, width] of sheet.columnWidths.entries()) model.setColumnWidth(id, column, 1, pointsOf(width));
  enter(model, id, sheet, (cell) => !isFormula(cell));
  for (const { name, area } of sheet.tables) model.addTable(id, areaOf(area), true, name);
  for (const area of sheet.merges ?? []) model.grid.execute(AddWorksheetMergeMutation.id, { subUnitId: id, ranges: [toRange(areaOf(area))] });
  if (sheet.frozenRows) model.grid.execute(SetFrozenMutation.id, { subUnitId: id, startRow: sheet.frozenRows, startColumn: -1, ySplit: sheet.frozenRows, xSplit: 0 });
}

const isFormula = (cell: CellValue | null | undefined): boolean => typeof cell === 'string' && cell.startsWith('=');

function enter(model: UniverModel, id: string, sheet: SampleSheet, wanted: (cell: CellValue | null) => boolean): void {
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  const cells = sheet.rows.map((row) => Array.from({ length: columns }, (_, column) => {
    const cell = row[column] ?? null;
    return cell !== null && wanted(cell) ? cell : null;
  }));
  if (cells.length > 0) model.enter(id, { row: 0, column: 0, rows: cells.length, columns }, cells);
}

/** Fills a blank workbook, whose one sheet becomes the sample's first. */
export function openSample(model: UniverModel, sample: SampleWorkbook): void {
  const ids = new Map<string, string>();
  for (const [index, sheet] of sample.sheets.entries()) {
    const first = index === 0 ? model.sheets()[0] : undefined;
    if (first && first.name !== sheet.name) model.renameSheet(first.id, sheet.name);
    const id = first?.id ?? model.addSheet(sheet.name).id;
    ids.set(sheet.name, id);
    prepare(model, id, sheet);
  }
  for (const { name, formula } of sample.names) model.addName(name, formula, null, '');
  for (const sheet of sample.sheets) enter(model, ids.get(sheet.name) ?? '', sheet, isFormula);
  const active = ids.get(sample.activeSheet);
  if (active === undefined) throw new Error(`The sample has no sheet ${sample.activeSheet} in ${UNIT}.`);
  model.activateSheet(active);
  model.select(active, areaOf(sample.selection));
}
