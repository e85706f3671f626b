import type { Area } from '../area';
import { AREA_PROPERTIES, areaOf, rangeOf, reading } from '../run';
import { RECORD_ROW } from './calculation-area';
import { layoutReport } from './layout';
import type { Report } from './report';
import { areasOfLayout, areasOfRecord, extentOf } from './report-areas';
import type { ReportRecord } from './record';
import { readRecord } from './record';
import { WORDS } from './words';

/** What making a report depends on. */
export interface ReportState {
  /** All sheets. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Sheets of the wanted name, or a numbered one, that say they were made by PairShare; in the order of their names. */
  readonly made: readonly MadeSheet[];
}

/** A sheet that says it is a report. */
export interface MadeSheet {
  readonly id: string;
  readonly name: string;
  /** What it says it is of. */
  readonly subject: string;
  /** From A1 to the end of the report, and of the one to be made; as Excel gives formulas. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** What its formulas have spilled into, their own cells included. */
  readonly spilled: readonly Area[];
  /** Merged cells and tables, which a report never has. */
  readonly foreign: readonly { readonly address: string; readonly area: Area }[];
}

/** Rows of column A that may hold the line by which a report is known. */
const IDENTITY_ROWS = 8;

const IDENTITY = new RegExp(`^(?:${WORDS.madeBy.zh}：|${WORDS.madeBy.en}: )(.*)$`);

export const subjectOf = (column: readonly unknown[]): string | null => column.map((cell) => IDENTITY.exec(String(cell))?.[1] ?? null).find((subject) => subject !== null) ?? null;

/** The number of a sheet's name: `对账报告` is 1, `对账报告2` is 2; null for any other name. */
export function numberOfName(name: string, wanted: string): number | null {
  if (!name.toLowerCase().startsWith(wanted.toLowerCase())) return null;
  const rest = name.slice(wanted.length);
  return rest === '' ? 1 : /^[1-9]\d*$/.test(rest) ? Number(rest) : null;
}

/** Columns in which a report's record is looked for. */
const MOST_COLUMNS = 500;

/** What planReport needs, for a preview. @throws WorkbookFailure with outcome `unread` */
export const readReportState = (report: Report): Promise<ReportState> => reading((context) => loadReportState(context, report));

/** Reads within a batch of the caller: no more of a sheet than the report on it, and the one to be made, need. */
export async function loadReportState(context: Excel.RequestContext, report: Report): Promise<ReportState> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const numbered = worksheets.items.flatMap((sheet) => {
    const number = numberOfName(sheet.name, report.sheet);
    if (number === null) return [];
    return [{ sheet, number, column: sheet.getRangeByIndexes(0, 0, IDENTITY_ROWS, 1).load('values'), row: sheet.getRangeByIndexes(RECORD_ROW, 0, 1, MOST_COLUMNS).load('formulas') }];
  });
  if (numbered.length > 0) await context.sync();
  const areas = areasOfLayout(layoutReport(report));
  const made: MadeSheet[] = [];
  for (const { sheet, column, row } of numbered.sort((a, b) => a.number - b.number)) {
    const subject = subjectOf(column.values.flat());
    const record = row.formulas.flat().map(readRecord).find((one) => one !== null) ?? null;
    if (subject !== null) made.push(await loadMadeSheet(context, sheet, subject, [...areas, ...(record === null ? [] : areasOfRecord(record))], record));
  }
  return { sheets: worksheets.items.map(({ id, name }) => ({ id, name })), made };
}

async function loadMadeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, subject: string, areas: readonly Area[], record: ReportRecord | null): Promise<MadeSheet> {
  const range = rangeOf(sheet, extentOf(areas));
  range.load('formulas,numberFormat');
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areas/items/address,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  sheet.tables.load('items/id');
  const anchors = (record?.formulas ?? []).map(({ row, column }) => sheet.getCell(row, column).getSpillingToRangeOrNullObject().load(AREA_PROPERTIES));
  await context.sync();
  const tables = sheet.tables.items.map((table) => table.getRange().load(`address,${AREA_PROPERTIES}`));
  if (tables.length > 0) await context.sync();
  const foreign = [...(merged.isNullObject ? [] : merged.areas.items), ...tables];
  return {
    id: sheet.id,
    name: sheet.name,
    subject,
    formulas: range.formulas as unknown[][],
    numberFormats: range.numberFormat as string[][],
    spilled: anchors.filter((anchor) => !anchor.isNullObject).map(areaOf),
    foreign: foreign.map((area) => ({ address: area.address.slice(area.address.lastIndexOf('!') + 1), area: areaOf(area) })),
  };
}
