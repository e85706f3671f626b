import { columnLetters } from './area';
import { LEDGER_HEADERS, ledgerRows } from './ledger';
import type { SampleSheet } from './model';
import { FILL } from './palette';

export const LEDGER_SHEET = '台账';
export const LEDGER_TABLE = '台账';
/** The row of the table's header, counted from 1. */
export const LEDGER_HEADER_ROW = 4;

export function ledgerSheet(): SampleSheet {
  const rows = ledgerRows();
  const last = LEDGER_HEADER_ROW + rows.length;
  const lastColumn = columnLetters(LEDGER_HEADERS.length - 1);
  const column = (header: (typeof LEDGER_HEADERS)[number]) => {
    const letters = columnLetters(LEDGER_HEADERS.indexOf(header));
    return `${letters}${LEDGER_HEADER_ROW + 1}:${letters}${last}`;
  };
  return {
    name: LEDGER_SHEET,
    rows: [
      ['结对企业主要指标台账（示例数据，非真实统计数字）'],
      ['企业、数额、协议均为虚构 / Illustrative data: firms, figures and agreements are invented'],
      ['单位：万元 / Unit: 10,000 yuan'],
      [...LEDGER_HEADERS],
      ...rows,
    ],
    columnWidths: [28, 22, 11, 11, 15, 11, 20, 11, 13, 12, 11, 12],
    numberFormats: [
      { area: column('统一社会信用代码'), format: '@' },
      { area: column('期间'), format: '@' },
      { area: column('数值'), format: '#,##0.00' },
      { area: column('基数'), format: '#,##0.00' },
      { area: column('起始日'), format: 'yyyy-mm-dd' },
    ],
    bold: ['A1', `A${LEDGER_HEADER_ROW}:${lastColumn}${LEDGER_HEADER_ROW}`],
    fills: [{ area: `A1:${lastColumn}3`, color: FILL.title }],
    tables: [{ name: LEDGER_TABLE, area: `A${LEDGER_HEADER_ROW}:${lastColumn}${last}`, style: 'TableStyleLight11' }],
    frozenRows: LEDGER_HEADER_ROW,
  };
}
