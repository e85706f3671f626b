import type { CellContent, SheetSpec } from './build-workbook';
import { buildWorkbook } from './build-workbook';

export const LEDGER_HEADER = ['单位名称', '统一社会信用代码', '飞入地', '飞出地', '协议', '指标', '期间', '数值（万元）'] as const;

export type LedgerLine = readonly [name: string, code: string, host: string, origin: string, agreement: string, indicator: string, period: string, figure: number | null];

/** Rows from the first of a sheet. */
export const sheetOf = (name: string, rows: readonly (readonly CellContent[])[]): SheetSpec => ({
  name,
  cells: Object.fromEntries(rows.flatMap((row, r) => row.flatMap((cell, c) => (cell === null ? [] : [[`${String.fromCharCode(65 + c)}${String(r + 1)}`, cell] as const])))),
});

export const ledgerSheet = (lines: readonly LedgerLine[], name = '台账', above: readonly string[] = []): SheetSpec => sheetOf(name, [...above.map((text) => [text]), [...LEDGER_HEADER], ...lines]);

/** The sheet 结对协议 with one agreement as a text. */
export const agreementSheet = (id: string, text: string): SheetSpec => sheetOf('结对协议', [['协议', '全文'], [id, text]]);

export const districtFile = (name: string, ...sheets: readonly SheetSpec[]): { readonly name: string; readonly bytes: Uint8Array } => ({ name, bytes: buildWorkbook({ sheets }) });

/** Right by GB 32100. */
export const CODES = ['91510106MA6T2K7X4B', '91510182MA600018X7'] as const;
