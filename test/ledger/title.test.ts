import type { Matrix } from '../../src/accounting/cells';
import { readTitle } from '../../src/accounting/ledger/title';
import { readPeriod } from '../../src/accounting/period/read-period';

const periodOf = (text: string) => {
  const { first, last, cumulative } = readPeriod(text);
  return { first, last, cumulative };
};

describe('what the rows above the header say', () => {
  test.each<[Matrix, string]>([
    [[['2024年结对台账']], '2024'],
    [[['2024年3月结对台账']], '2024-03'],
    [[['2024年1—9月结对台账']], '2024年1-9月'],
    [[['2024年第一季度台账']], '2024Q1'],
    [[['报告期：2024年3月']], '2024-03'],
    [[['Period: 2024Q1']], '2024Q1'],
    [[['2024年3月'], ['报告期：2024-03']], '2024-03'],
    [[['2024年台账', '2024年5月20日制']], '2024'],
  ])('%p: the period %s', (rows, period) => expect(readTitle(rows).period).toMatchObject(periodOf(period)));

  test.each<[Matrix]>([
    [[['2024年3月', '2024年4月']]],
    [[['2024年3月', '2025年3月']]],
    [[['2024年1-3月', '2024Q1']]],
    [[['2024年1月', '2024年1-2月']]],
    [[['成办发〔2024〕12号']]],
    [[['2024年5月20日']]],
    [[[`${'说'.repeat(200)}2024年`]]],
    [[[2024, null, '']]],
    [[]],
  ])('%p: none', (rows) => expect(readTitle(rows).period).toBeNull());

  test.each<[Matrix, string | null]>([
    [[['单位：万元']], '万元'],
    [[['', '计量单位:亿元']], '亿元'],
    [[['Unit: CNY']], '元'],
    [[['UNIT：yuan']], '元'],
    [[['单位： 万元']], '万元'],
    [[['台账（万元）']], '万元'],
    [[['单位：万元', '金额单位：元']], null],
    [[['填报单位：金牛区统计局']], null],
    [[['单位：金牛区统计局']], null],
    [[[5, null]], null],
  ])('%p: the unit %p', (rows, unit) => expect(readTitle(rows).unit).toBe(unit));

  test.each<[Matrix, string | null]>([
    [[['指标：工业总产值']], '工业总产值'],
    [[['Indicator: tax']], 'tax'],
    [[['规上工业总产值结对台账']], '规上工业总产值'],
    [[['税收收入台账']], '税收收入'],
    [[['税收与产值台账']], null],
    [[['产值'], ['产值']], '产值'],
    [[['规上工业总产值', '产值']], null],
    [[['指标：增加值', '税收台账']], '增加值'],
    [[['台账']], null],
    [[['x']], null],
  ])('%p: the indicator %p', (rows, indicator) => expect(readTitle(rows).indicator).toBe(indicator));

  test('a text of 200 characters is a title, a longer one a note', () => {
    const note = (length: number) => readTitle([[`单位：万元 ${'注'.repeat(length - 6)}`]]).unit;
    expect([note(200), note(201)]).toEqual(['万元', null]);
  });
});
