import type { LedgerField } from '../accounting/ledger/fields';
import type { FoundAgreement } from './agreement-book';
import { areaAddress, quotedSheet } from './area';
import { takesDecimals } from './decimals';
import { WorkbookFailure } from './failure';
import { agreementArgument, structuredName } from './formula';
import type { SheetContent } from './insert-sheet';
import type { Ledger } from './ledger';
import type { OwnColumn } from './plan';
import { prefixOf } from './plan';

/** What tells a person which record a row is; the columns a ledger has of these stand before the figures. */
const IDENTIFYING: readonly LedgerField[] = ['name', 'credit-code', 'indicator', 'period'];

const WORDS = {
  suffix: { zh: '分算', en: ' shares' },
  title: { zh: (sheet: string) => `${sheet}按协议计入`, en: (sheet: string) => `${sheet}: credited by agreement` },
  label: { zh: '考核数仅供考核，不得对外发布', en: 'Appraisal figures are not for publication' },
  source: { zh: (place: string) => `由 ${place} 计算，随台账变化`, en: (place: string) => `Calculated from ${place}, and follows it` },
} as const;

/** Sheet names may have no more characters. */
const LONGEST_SHEET_NAME = 31;

/** Rows and columns from 0: where the formulas stand, from which everything spills. */
export const FORMULA_ROW = 4;

/**
 * A sheet with one ATTRIBUTE over the whole ledger: with its history, so that caps, bases and recoveries are followed,
 * and growing with a table. The ledger itself is not touched.
 * @throws WorkbookFailure agreement-text-too-long, ledger-corrected, decimals-in-agreement
 */
export function planLedgerSheet(ledger: Ledger, agreement: FoundAgreement | OwnColumn, decimals: number | null): SheetContent {
  if (decimals !== null && !('kind' in agreement) && !takesDecimals(agreement.written, agreement.agreement.language, decimals)) throw new WorkbookFailure('decimals-in-agreement', { agreement: agreement.key });
  // ATTRIBUTE reads headers and rows as one range, so that headers which stand elsewhere are no use to it.
  if (ledger.correction !== null) throw new WorkbookFailure('ledger-corrected', { sheet: ledger.sheet });
  const { language, sheet } = ledger;
  const identifying = IDENTIFYING.flatMap((field) => ledger.columns.find((one) => one.field === field && one.column !== null) ?? []);
  const formulas = [...identifying.map(({ column }) => `=${columnReference(ledger, column ?? 0)}&""`), `=PAIR.ATTRIBUTE(${wholeReference(ledger)},${prefixOf(ledger, agreement, decimals)}${agreementsArgument(agreement)})`];
  return {
    name: `${sheet.slice(0, LONGEST_SHEET_NAME - WORDS.suffix[language].length - 2)}${WORDS.suffix[language]}`,
    rows: [[WORDS.title[language](sheet)], [WORDS.label[language]], [WORDS.source[language](`${sheet}!${areaAddress(ownArea(ledger))}`)], [], formulas],
    columnWidths: [...identifying.map(({ field }) => (field === 'name' ? 30 : field === 'credit-code' ? 21 : 16)), 16, 8, 10, 16, 16, 16, 40, 40],
    numberFormats: amountFormats(ledger, identifying.length),
    bold: ['A1', areaAddress({ row: FORMULA_ROW + ledger.headerRow - ledger.area.row, column: 0, rows: 1, columns: formulas.length + 8 })],
    tables: [],
  };
}

/** The ledger without the columns PairShare has written beside it. */
const ownArea = ({ area, own }: Ledger): Ledger['area'] => ({ ...area, columns: own.length });

function wholeReference(ledger: Ledger): string {
  const { table, sheet, area, own } = ledger;
  if (table === null) return `${quotedSheet(sheet)}!${areaAddress(ownArea(ledger), { row: true, column: true })}`;
  if (own.length === area.columns) return `${table.name}[#All]`;
  const [first, last] = [own[0]?.header ?? '', own.at(-1)?.header ?? ''];
  return `${table.name}[[#All],${structuredName(first)}:${structuredName(last)}]`;
}

function columnReference({ table, sheet, area, own }: Ledger, column: number): string {
  if (table !== null) return `${table.name}[[#All],${structuredName(own.find((one) => one.column === column)?.header ?? '')}]`;
  return `${quotedSheet(sheet)}!${areaAddress({ ...area, column, columns: 1 }, { row: true, column: true })}`;
}

function agreementsArgument(agreement: FoundAgreement | OwnColumn): string {
  if ('kind' in agreement) return agreement.list.texts;
  if (agreement.reference === null) throw new WorkbookFailure('agreement-text-too-long', { agreement: agreement.key, length: agreement.written.length });
  return agreementArgument(agreement.reference);
}

/** As far down as the ledger reaches now. The share has its own format; to texts a format of numbers does nothing. */
function amountFormats({ valueFormat, area }: Ledger, identifying: number): SheetContent['numberFormats'] {
  const span = (first: number, last: number) => areaAddress({ row: FORMULA_ROW, column: identifying + first, rows: area.rows, columns: last - first + 1 });
  return [
    { area: span(0, 0), format: valueFormat },
    { area: span(2, 2), format: '0.00%' },
    { area: span(3, 6), format: valueFormat },
  ];
}

/** The words by which a sheet of this kind is known again. */
export const isLedgerSheetLabel = (cell: unknown): boolean => cell === WORDS.label.zh || cell === WORDS.label.en;
