import type { AgreementFaults } from '../../src/accounting/agreement/faults';
import { readAgreements } from '../../src/accounting/agreement/argument';
import { LONGEST_TEXT } from '../../src/accounting/agreement/print';
import type { Matrix } from '../../src/accounting/cells';
import type { Fault } from '../../src/accounting/fault';
import { CATALOGUE, findFunction } from '../../src/functions/catalogue';
import { Arguments } from '../../src/functions/arguments';
import { describeFault } from '../../src/i18n/describe';
import { agreement as messages } from '../../src/i18n/en-US/faults/agreement';
import { LOCALES } from '../../src/i18n/locale';
import { faultOf } from '../support/fault';

const table = (header: string, ...rows: string[]): Matrix => [header, ...rows].map((row) => row.split('|'));

/** The function AGREEMENT reads, chooses and prints. */
function agreementFunction(clauses: Matrix, id: string | null): unknown {
  const spec = findFunction('AGREEMENT') ?? CATALOGUE[0];
  return spec?.run(new Arguments(spec.parameters, [clauses, id]), { locale: 'zh-CN' });
}

/** One faulty agreement for each code. */
const FAULTY: Readonly<Record<keyof AgreementFaults, readonly (string | Matrix)[]>> = {
  'field-unknown': ['比列=5:5', '协议=甲 5:5'],
  'field-twice': ['比例=5:5 比例=3:7', '5:5 比例=3:7', '5:5 3:7', table('方式|treatment', '分算|split')],
  'word-stray': ['金彭2023 第二个词 5:5', '甲 5:5; 乙 3:7', '依据=第三条 第一款 5:5'.replace('第一款', '甲 乙')],
  'equals-apart': ['比例 = 5:5', '=5:5'],
  'quote-open': ['依据="第三条 5:5', '依据=“第三条 5:5', '"甲 5:5'],
  'agreement-empty': [' ; ; ', '金彭2023'],
  'keyword-unknown': ['方式=平分 比例=5:5', '时钟=投产 5:5', '跨期=按月 5:5', '基数=1 基数归=市级 5:5', '基数=1 基数归=飞入地 不足=补足 5:5'],
  'term-unreadable': ['比例=5:', '上限=很多 5:5', '起=某日 5:5', '小数=99 5:5', '飞出地=亚特兰蒂斯 飞入地=彭州市 5:5', '年增=1234567890123456% 5:5', '上限=12345678901234567×基数 5:5'],
  'term-malformed': ['年次=0 5:5', '年次=3-1 5:5', '年次=一年 5:5', '年增=8 5:5', '年增=-100% 5:5', '年增=很快 5:5', '上限=3×税收 5:5', '上限=×基数 5:5', '门槛=2000 5:5', '门槛=税收>=2000 5:5', '门槛=基数>= 5:5', '各方=金牛区 5:5'],
  'term-negative': ['上限=-1 5:5', '上限=-3×基数 5:5', '保底=-1 5:5', '先回收=-0.01 5:5', '基数=-1 基数归=飞入地 5:5', '门槛=基数>=-1 5:5'],
  'years-is-date': [[['方式', '比例', '年次'], ['分算', '5:5', 46025]], [['方式', '比例', '年次'], ['分算', '5:5', 5]]],
  'treatment-missing': [table('协议|比例', '甲|5:5'), '情形=新设 方式=分算 比例=5:5; 情形=迁移 比例=4:6'],
  'shares-required': ['方式=标注', '方式=划转', '方式=分算'],
  'shares-contradict': ['方式=双算 比例=5:5', '方式=归飞出地 比例=3:7', '方式=不计 比例=5:5'],
  'party-missing': ['飞出地=金牛区 5:5', '飞入地=彭州市 5:5'],
  'parties-both-ways': ['各方=金牛区:彭州市 飞出地=金牛区 5:5'],
  'party-twice': ['飞出地=金牛区 飞入地=510106 5:5', '各方=金牛区:彭州市:彭州 1:1:1'],
  'parties-differ': ['飞出地=金牛区 飞入地=彭州市 情形=新设 5:5; 飞出地=武侯区 飞入地=金堂县 情形=迁移 5:5', table('协议|飞出地|飞入地|方式|比例', '甲|金牛区|彭州市|分算|5:5', '甲|||分算|5:5')],
  'parties-count': ['飞出地=金牛区 飞入地=彭州市 3:3:4', '各方=金牛区:彭州市:高新区 5:5'],
  'straddle-differs': ['情形=新设 跨期=按日 5:5; 情形=迁移 5:5'],
  'dates-reversed': ['起=2028-01-01 止=2023-01-01 5:5'],
  'clock-needs-from': ['时钟=协议 年次=1-3 5:5'],
  'base-to-missing': ['基数=1200 5:5'],
  'base-missing': ['年增=8% 5:5', '基数归=飞入地 5:5', '不足=分担 5:5'],
  'agreement-too-long': [[['方式', '比例', '依据'], ['分算', '5:5', '长'.repeat(LONGEST_TEXT)]]],
  'clauses-header-missing': [table('甲|乙', '丙|丁')],
  'clauses-missing': [table('协议|方式|比例')],
  'id-missing': [table('协议|方式|比例', '甲|分算|5:5', '|分算|5:5')],
  'id-twice': [table('甲 5:5', '甲 3:7')],
  'agreements-several': [table('甲 5:5', '乙 3:7')],
  'agreement-unknown': [table('丙 5:5', '丁 3:7')],
  'agreement-in-row': [table('甲 5:5', '乙 5:')],
};

const faultIn = (code: string, faulty: string | Matrix): Fault =>
  faultOf(() => agreementFunction(typeof faulty === 'string' ? [[faulty]] : faulty, code === 'agreement-unknown' ? '戊' : null));

describe.each(Object.entries(FAULTY))('%s', (code, list) => {
  test.each(list.map((faulty) => [JSON.stringify(faulty).slice(0, 120), faulty] as const))('%s', (_, faulty) => {
    const fault = faultIn(code, faulty);
    expect(fault.code).toBe(code);
    for (const locale of LOCALES) {
      const message = describeFault(fault, locale);
      expect(message).not.toMatch(/\n|undefined|\[object|您|！|!/);
      expect(message).toMatch(locale === 'zh-CN' ? /[。]$/ : /\.$/);
      expect(message.length).toBeLessThan(260);
    }
  });
});

test('every code that has a message has an agreement that brings it about', () => {
  expect(Object.keys(FAULTY).sort()).toEqual(Object.keys(messages).sort());
  expect(Object.values(FAULTY).filter((list) => list.length === 0)).toEqual([]);
});

test('a faulty column of texts names its row in front of the place', () => {
  const fault = faultOf(() => readAgreements(table('甲 5:5', '乙 5:')));
  expect(describeFault(fault, 'zh-CN')).toBe('第 2 行：条款 1 的比例：“5:”第 2 方的份额空着。请写全，例如 5:5；不分得的一方写 0。');
  expect(describeFault(fault, 'en-US')).toBe('Row 2: shares 比例 in clause 1: In "5:" part 2 is blank. Write every part, for example 5:5; 0 for a party that gets nothing.');
});
