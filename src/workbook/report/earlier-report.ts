import type { Area } from '../area';
import { areaAddress, cellAddress, intersects } from '../area';
import { FORMULA_ROW, RECORD_ROW } from './calculation-area';
import type { ReportLayout } from './layout';
import { digest, editedColumns, isSignatureMark } from './marks';
import type { ReportRecord } from './record';
import { readRecord } from './record';
import type { MadeSheet } from './report-state';
import type { ReportAreas } from './report-areas';
import { areasOfLayout, areasOfRecord, isWithin } from './report-areas';
import { FILLED_COLUMNS } from './section-lines';

/** What was filled in by hand at a signature, in the place it has on the new sheet. */
export interface CarriedCell {
  readonly row: number;
  readonly column: number;
  readonly content: unknown;
  readonly format: string;
}

/** A report made before, against what is to be made now. */
export interface EarlierReport {
  readonly areas: ReportAreas;
  /** Addresses of cells of the report that a person has changed. */
  readonly edited: readonly string[];
  /** Cells outside the report that hold something where the new one has to go. */
  readonly inTheWay: readonly string[];
  /** Names and dates filled in for whom the new report has no line. */
  readonly unsigned: readonly string[];
  readonly carried: readonly CarriedCell[];
}

const contentAt = ({ formulas }: MadeSheet, row: number, column: number): unknown => formulas[row]?.[column] ?? '';

export function readEarlier(made: MadeSheet, layout: ReportLayout): EarlierReport {
  const record = recordOf(made);
  if (record === null) return { areas: areasOfLayout(layout), edited: [`${RECORD_ROW + 1}:${RECORD_ROW + 1}`], inTheWay: [], unsigned: [], carried: [] };
  const areas = areasOfRecord(record);
  const foreign = (among: readonly Area[]): readonly string[] => made.foreign.filter(({ area }) => among.some((own) => intersects(area, own))).map(({ address }) => address);
  const own = [...areas, ...made.spilled];
  const signatures = signaturesOf(made, record, layout);
  return {
    areas,
    edited: [...editedCells(made, record), ...foreign(areas)],
    inTheWay: [...filledCells(made, areasOfLayout(layout)).filter(({ row, column }) => !isWithin(own, row, column)).map(({ row, column }) => cellAddress(row, column)), ...foreign(areasOfLayout(layout)).filter((address) => !foreign(areas).includes(address))],
    ...signatures,
  };
}

function recordOf({ formulas }: MadeSheet): ReportRecord | null {
  const cells = formulas[RECORD_ROW] ?? [];
  const column = cells.findIndex((cell) => readRecord(cell) !== null);
  const record = readRecord(cells[column]);
  return record !== null && record.calculation.column === column && record.page.columns + 3 === column ? record : null;
}

function editedCells(made: MadeSheet, { page, calculation, formulas }: ReportRecord): readonly string[] {
  const edited: string[] = [];
  for (let row = 0; row < page.rows; row += 1) {
    const cells = Array.from({ length: page.columns }, (_, column) => contentAt(made, row, column));
    const columns = editedColumns(cells, contentAt(made, row, page.columns + 1));
    if (columns.length === page.columns) edited.push(areaAddress({ row, column: 0, rows: 1, columns: page.columns }));
    else edited.push(...columns.map((column) => cellAddress(row, column)));
  }
  for (const { row, column, mark } of formulas) if (digest(contentAt(made, row, column)) !== mark) edited.push(cellAddress(row, column));
  // Headings above the formulas may be worded otherwise; below them only results stand.
  const below = filledCells(made, [{ ...calculation, row: FORMULA_ROW, rows: Math.max(0, calculation.rows - FORMULA_ROW) }]);
  const anchors = formulas.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
  return [...edited, ...below.filter(({ row, column }) => !isWithin([...made.spilled, ...anchors], row, column)).map(({ row, column }) => cellAddress(row, column))];
}

function filledCells(made: MadeSheet, areas: readonly Area[]): readonly { readonly row: number; readonly column: number }[] {
  return made.formulas.flatMap((cells, row) => cells.flatMap((cell, column) => (cell !== '' && isWithin(areas, row, column) ? [{ row, column }] : [])));
}

function signaturesOf(made: MadeSheet, { page }: ReportRecord, layout: ReportLayout): Pick<EarlierReport, 'unsigned' | 'carried'> {
  const unsigned: string[] = [];
  const carried: CarriedCell[] = [];
  for (let row = 0; row < page.rows; row += 1) {
    if (!isSignatureMark(String(contentAt(made, row, page.columns + 1)))) continue;
    const line = layout.signatures.find(({ party }) => party === contentAt(made, row, 0));
    for (const column of FILLED_COLUMNS) {
      const content = contentAt(made, row, column);
      if (content === '') continue;
      if (line === undefined) unsigned.push(cellAddress(row, column));
      else carried.push({ row: line.row, column, content, format: made.numberFormats[row]?.[column] ?? 'General' });
    }
  }
  return { unsigned, carried };
}
