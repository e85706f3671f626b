import { syntheticCreditCode } from './credit-code';
import { thirdQuarterRows } from './third-quarter';
import type { SampleCell, SampleSheet } from './model';
import { FILL } from './palette';

/** Name, serial of its code, origin, agreement, case, figure of the period, cumulative figure. As a district sends it. */
const REPORTED: readonly (readonly [string, number, string, string, string, SampleCell, SampleCell])[] = [
  ['示例驷马航空部件有限公司', 1, '金牛', '金彭2023', '新设', '3,286.15', '9,412.60'],
  ['示例沙湾轨道装备有限公司', 2, '金牛', '金彭2023', '新设', 2391.77, 6903.42],
  ['示例天回新材料有限公司', 4, '金牛区', '金彭2023', '迁移', '６，８２０．３１', '19884.05'],
  ['示例九里家居制造有限公司', 5, '金牛区', '金彭2023', '迁移', 1822.4, 5236.88],
  ['示例营门医药包装有限公司', 6, '510106', '金彭2023', '迁移', '—', '2,655.19'],
  ['示例凤凰生物制药有限公司', 7, '金牛区', '金彭园区2024', '正向飞地', 5103.66, 14920.37],
  ['示例土桥智能装备有限公司', 8, '金牛区', '金彭园区2024', '正向飞地', '2240.18万元', '6,391.52'],
];

/** Figures that came as text stay text only in cells formatted as text. */
const textCells = (rows: readonly (readonly SampleCell[])[], first: number) =>
  rows.flatMap((cells, index) => ['H', 'I'].flatMap((letter, offset) => (typeof cells[7 + offset] === 'string' ? [{ area: `${letter}${first + index}`, format: '@' }] : [])));

const TOTAL = [21664.47, 65404.03];

/**
 * Plain ranges as a district sends them: title and unit above a header of two rows, odd spellings, text
 * numbers, a missing figure, a total row and a note; below it one quarter, to be compared with the ledger.
 */
export function reportedSheet(): SampleSheet {
  const rows = REPORTED.map(([name, serial, origin, agreement, kind, current, cumulative], index): SampleCell[] => {
    const code = syntheticCreditCode('510106', serial);
    return [index + 1, name, index === 3 ? code.toLowerCase() : code, origin, agreement, kind, '2025年1-9月', current, cumulative];
  });
  const first = 6;
  const last = first + rows.length;
  // A blank row below the note, then title and unit, and the header.
  const quarterHeader = last + 5;
  const quarter = thirdQuarterRows();
  const quarterFirst = quarterHeader + 1;
  const quarterLast = quarterHeader + quarter.length;
  return {
    name: '彭州报送',
    rows: [
      ['2025年1—9月结对企业规上工业总产值（彭州市报送）'],
      ['示例数据，非真实统计数字 / Illustrative figures'],
      ['填报单位：彭州市统计局（示例）', null, null, null, null, null, null, '单位：万元'],
      ['序号', '企业名称', '统一社会信用代码', '飞出地', '协议', '情形', '报告期', '金额', null],
      [null, null, null, null, null, null, null, '本期数', '累计数'],
      ...rows,
      ['合计', null, null, null, null, null, null, ...TOTAL],
      ['注：“—”为缺报，不作 0 处理。'],
      [],
      ['2025年三季度结对企业规上工业总产值（彭州市报送）'],
      ['示例数据，供与台账比对 / Illustrative, to be compared with the ledger', null, null, null, null, null, null, '单位：万元'],
      ['序号', '企业名称', '统一社会信用代码', '飞出地', '协议', '情形', '报告期', '本期数'],
      ...quarter,
    ],
    columnWidths: [6, 28, 22, 10, 14, 11, 14, 16, 14],
    numberFormats: [
      { area: `C${first}:G${last - 1}`, format: '@' },
      { area: `H${first}:I${last}`, format: '#,##0.00' },
      { area: `C${quarterFirst}:G${quarterLast}`, format: '@' },
      { area: `H${quarterFirst}:H${quarterLast}`, format: '#,##0.00' },
      ...textCells(rows, first),
    ],
    bold: ['A1', 'A4:I5', `A${last}:I${last}`, `A${quarterHeader - 2}`, `A${quarterHeader}:H${quarterHeader}`],
    fills: [{ area: 'A4:I5', color: FILL.note }, { area: `A${quarterHeader}:H${quarterHeader}`, color: FILL.note }],
    tables: [],
    merges: ['A1:I1', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:I4'],
    frozenRows: 5,
  };
}
