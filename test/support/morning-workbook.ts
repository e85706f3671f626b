/**
 * What lies on the finance officer's desk one morning: two districts' returns for the third quarter of 2025, the city's
 * own ledger of paired units, the agreements, and the districts' reported totals. Planted, and nothing else is wrong:
 * two firms that both districts count as theirs, one figure in 元 for 万元, one year to date for the quarter, an
 * agreement that has expired, one credit code with a slip. Firms and figures are invented.
 */
import { syntheticCreditCode } from '../../src/samples/credit-code';
import { dayNumber } from '../../src/samples/dates';
import type { SampleCell, SampleSheet } from '../../src/samples/model';

export const JINNIU = '金牛报送';
export const PENGZHOU = '彭州报送';
export const CITY = '台账';
export const AGREEMENTS = '结对协议';
export const REPORTED = '全市上报数';

interface Firm {
  readonly name: string;
  readonly code: string;
  readonly case: string;
  readonly agreement: string;
  /** Of the third quarter of 2025, in hundredths of 万元. */
  readonly figure: number;
}

const firm = (serial: number, name: string, kind: string, agreement: string, figure: number, registrar = '510182'): Firm => ({ name: `示例${name}有限公司`, code: syntheticCreditCode(registrar, serial), case: kind, agreement, figure });

/** In 彭州市. */
const FIRMS = [
  firm(41, '航空锻件', '新设', '金彭2023', 3_286_15),
  firm(42, '轨道车体', '新设', '金彭2023', 2_404_12),
  firm(43, '蜀绣家纺', '迁移', '金彭2023', 1_733_05),
  firm(44, '川剂医药', '迁移', '金彭2023', 6_820_31),
  firm(45, '冷链装备', '新设', '金彭2023', 968_75),
  firm(46, '电池材料', '正向飞地', '金彭园区2024', 3_951_02),
  firm(47, '智能泵阀', '正向飞地', '金彭园区2024', 2_088_94),
  firm(48, '精密铸造', '迁移', '金彭2023', 1_294_62),
  firm(49, '医药包装', '迁移', '金彭2023', 1_466_27),
] as const;

/** In 金牛区 under the agreement that has expired. */
const REVERSE = [firm(51, '云计算服务', '反向飞地', '彭金2021', 842_18, '510106'), firm(52, '检测研发', '反向飞地', '彭金2021', 1_204_90, '510106')] as const;

export const IN_YUAN = FIRMS[2];
export const CUMULATIVE = FIRMS[3];
export const MISCODED = FIRMS[4];
export const DOUBLED = [FIRMS[7], FIRMS[8]] as const;
export const EXPIRED = REVERSE;

/** Quarters of the city's ledger, with the level of each to the third of 2025. */
const QUARTERS = [['2024年一季度', 0.8], ['2024年二季度', 0.88], ['2024年三季度', 0.9], ['2024年四季度', 1], ['2025年一季度', 0.9], ['2025年二季度', 0.96], ['2025年三季度', 1]] as const;
const QUARTER = '2025年三季度';

const figureIn = ({ figure }: Firm, level: number): number => Math.round(figure * level);
const inWan = (hundredths: number): number => hundredths / 100;

/** Q1 to Q3 of 2025, as the city has them. */
const yearToDate = (one: Firm): number => QUARTERS.filter(([quarter]) => quarter.startsWith('2025')).reduce((sum, [, level]) => sum + figureIn(one, level), 0);

/** Two figures of the code have changed places. */
function slipped(code: string): string {
  const at = [...code].findIndex((character, index) => index > 2 && character !== code[index + 1]);
  return `${code.slice(0, at)}${code[at + 1] ?? ''}${code[at] ?? ''}${code.slice(at + 2)}`;
}

function pengzhouRow(one: Firm, index: number): SampleCell[] {
  const figure = one === IN_YUAN ? one.figure * 10_000 : one === CUMULATIVE ? yearToDate(one) : one.figure;
  return [index + 1, one.name, one === MISCODED ? slipped(one.code) : one.code, '金牛区', '彭州市', one.agreement, one.case, QUARTER, inWan(figure)];
}

/** Counted from 1. */
export const PENGZHOU_FIRST = 5;
export const JINNIU_FIRST = 6;

function pengzhou(): SampleSheet {
  const rows = FIRMS.map(pengzhouRow);
  const last = PENGZHOU_FIRST + rows.length;
  return {
    name: PENGZHOU,
    rows: [
      ['2025年三季度结对企业规上工业总产值'],
      ['示例数据，企业和数额均为虚构'],
      ['填报单位：彭州市统计局（示例）', null, null, null, null, null, null, null, '单位：万元'],
      ['序号', '企业名称', '统一社会信用代码', '飞出地', '属地', '协议', '情形', '报告期', '本期数'],
      ...rows,
      ['合计', null, null, null, null, null, null, null, `=SUM(I${PENGZHOU_FIRST}:I${last - 1})`],
    ],
    columnWidths: [6, 28, 22, 10, 10, 14, 11, 14, 16],
    numberFormats: [{ area: `C${PENGZHOU_FIRST}:H${last - 1}`, format: '@' }, { area: `I${PENGZHOU_FIRST}:I${last}`, format: '#,##0.00' }],
    bold: ['A1', 'A4:I4', `A${last}:I${last}`],
    tables: [],
    merges: ['A1:I1'],
    frozenRows: 4,
  };
}

/** Two firms have moved to 彭州市 and are still here, as ordinary firms of the district. */
function jinniu(): SampleSheet {
  const rows: SampleCell[][] = [
    ...REVERSE.map((one) => [one.code, one.name, one.case, one.agreement, '金牛区', '彭州市', QUARTER, inWan(one.figure), '']),
    ...DOUBLED.map((one) => [one.code, one.name, '', '', '金牛区', '', QUARTER, inWan(one.figure), '']),
  ];
  const last = JINNIU_FIRST + rows.length;
  return {
    name: JINNIU,
    rows: [
      ['金牛区结对企业报送表'],
      ['指标：规上工业总产值'],
      ['填报单位：金牛区统计局（示例）'],
      [],
      ['信用代码', '单位名称', '合作情形', '协议编号', '所在地', '迁出地', '统计期', '金额（万元）', '备注'],
      ...rows,
      [null, '合计', null, null, null, null, null, `=SUM(H${JINNIU_FIRST}:H${last - 1})`, null],
    ],
    columnWidths: [22, 28, 11, 14, 10, 10, 14, 16, 12],
    numberFormats: [{ area: `A${JINNIU_FIRST}:A${last - 1}`, format: '@' }, { area: `G${JINNIU_FIRST}:G${last - 1}`, format: '@' }, { area: `H${JINNIU_FIRST}:H${last}`, format: '#,##0.00' }],
    bold: ['A1', 'A5:I5', `A${last}:I${last}`],
    tables: [],
    frozenRows: 5,
  };
}

/** The header's row, counted from 1. */
export const CITY_HEADER = 3;

function city(): SampleSheet {
  const rows = QUARTERS.flatMap(([quarter, level]) => FIRMS.map((one): SampleCell[] => [one.name, one.code, '金牛区', '彭州市', one.agreement, one.case, '规上工业总产值', quarter, inWan(figureIn(one, level)), '万元']));
  const last = CITY_HEADER + rows.length;
  return {
    name: CITY,
    rows: [['结对企业台账（示例）'], ['企业、数额均为虚构'], ['单位名称', '统一社会信用代码', '飞出地', '飞入地', '协议', '情形', '指标', '期间', '数值', '计量单位'], ...rows],
    columnWidths: [28, 22, 10, 10, 14, 11, 18, 14, 14, 10],
    numberFormats: [{ area: `B${CITY_HEADER + 1}:B${last}`, format: '@' }, { area: `H${CITY_HEADER + 1}:H${last}`, format: '@' }, { area: `I${CITY_HEADER + 1}:I${last}`, format: '#,##0.00' }],
    bold: ['A1'],
    tables: [{ name: CITY, area: `A${CITY_HEADER}:J${last}`, style: 'TableStyleLight11' }],
    frozenRows: CITY_HEADER,
  };
}

const CLAUSE_HEADERS = ['协议', '飞出地', '飞入地', '情形', '方式', '比例', '起', '止', '依据'] as const;
const CLAUSES: readonly (readonly SampleCell[])[] = [
  ['金彭2023', '金牛区', '彭州市', '新设', '分算', '5:5', dayNumber('2023-07-01'), dayNumber('2028-06-30'), '示例协议第三条'],
  ['金彭2023', '金牛区', '彭州市', '迁移', '分算', '5:5', dayNumber('2023-07-01'), dayNumber('2028-06-30'), '示例协议第四条'],
  ['金彭园区2024', '金牛区', '彭州市', '正向飞地', '标注', '30%', dayNumber('2024-01-01'), dayNumber('2033-12-31'), '示例协议第六条'],
  ['彭金2021', '彭州市', '金牛区', '反向飞地', '分算', '4:6', dayNumber('2021-01-01'), dayNumber('2025-06-30'), '示例协议第二条'],
];
const IDS = ['金彭2023', '金彭园区2024', '彭金2021'] as const;
const AGREEMENTS_HEADER = 3;
/** One blank column keeps the two tables apart. */
const CLAUSES_COLUMN = 3;

/** Where the term of the expired agreement ends: row and column counted from 0. */
export const EXPIRED_END = { row: AGREEMENTS_HEADER + 3, column: CLAUSES_COLUMN + CLAUSE_HEADERS.indexOf('止') } as const;
export const RENEWED_UNTIL = dayNumber('2027-06-30');

function agreements(): SampleSheet {
  const last = AGREEMENTS_HEADER + CLAUSES.length;
  return {
    name: AGREEMENTS,
    rows: [
      ['结对协议（示例，条款为虚构）'],
      [],
      ['协议', '全文', null, ...CLAUSE_HEADERS],
      ...CLAUSES.map((clause, index): SampleCell[] => [IDS[index] ?? null, index < IDS.length ? `=PAIR.AGREEMENT($D$${AGREEMENTS_HEADER}:$L$${AGREEMENTS_HEADER + CLAUSES.length},A${AGREEMENTS_HEADER + 1 + index})` : null, null, ...clause]),
    ],
    columnWidths: [15, 60, 3, 15, 10, 10, 11, 8, 8, 12, 12, 18],
    numberFormats: [{ area: `I${AGREEMENTS_HEADER + 1}:I${last}`, format: '@' }, { area: `J${AGREEMENTS_HEADER + 1}:K${last}`, format: 'yyyy-mm-dd' }],
    bold: ['A1'],
    tables: [{ name: '协议一览', area: `A${AGREEMENTS_HEADER}:B${AGREEMENTS_HEADER + IDS.length}` }, { name: '结对条款', area: `D${AGREEMENTS_HEADER}:L${last}` }],
    frozenRows: AGREEMENTS_HEADER,
  };
}

/** The totals without their header: district, total, coverage. 金牛区 reports 200 more than its paired units come to. */
export const REPORTED_AREA = { row: 2, column: 0, rows: 3, columns: 3 } as const;
export const REPORTED_DIFFERENCE = '200.00';

function reported(): SampleSheet {
  const paired = REVERSE.reduce((sum, { figure }) => sum + figure, 0);
  return {
    name: REPORTED,
    rows: [
      ['2025年三季度规上工业总产值，各地上报数（示例）'],
      ['单位：万元'],
      ['地区', '上报数', '口径'],
      ['金牛区', inWan(paired + 200_00), '全口径'],
      ['彭州市', 128_640.5, '非全口径'],
    ],
    columnWidths: [12, 16, 18],
    numberFormats: [{ area: 'B4:B5', format: '#,##0.00' }],
    bold: ['A1', 'A3:C3'],
    tables: [],
    frozenRows: 3,
  };
}

export const MORNING_SHEETS: readonly SampleSheet[] = [pengzhou(), jinniu(), city(), agreements(), reported()];
