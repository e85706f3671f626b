import { parseAgreement } from '../../src/accounting/agreement/text';
import { printDay } from '../../src/accounting/period/calendar';

const only = (text: string) => {
  const [clause] = parseAgreement(text).clauses;
  if (!clause) throw new Error('no clause');
  return clause;
};

describe('the shortest agreements', () => {
  test('a bare ratio is an agreement', () => {
    expect(parseAgreement('5:5')).toMatchObject({ id: null, language: 'zh', parties: null, straddle: 'next-period' });
    expect(only('5:5')).toMatchObject({ number: 1, treatment: 'split', cases: [], indicators: [], from: null });
    expect(only('30%').shares?.weights).toEqual([3n, 7n]);
  });

  test('the id is the first word without "=", unless it reads as a ratio', () => {
    expect(parseAgreement('金彭2023 5:5').id).toBe('金彭2023');
    expect(parseAgreement('5:5 金彭2023').id).toBe('金彭2023');
    expect(parseAgreement('2023 比例=5:5').id).toBe('2023');
    expect(parseAgreement('"5:5" 比例=3:7').id).toBe('5:5');
  });
});

describe('header and clauses', () => {
  const jinPeng = '金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=新设 方式=分算 比例=5:5; 情形=迁移 方式=标注 比例=4:6';

  test("the header's fields hold for every clause", () => {
    const { parties, clauses } = parseAgreement(jinPeng);
    expect(parties).toMatchObject({ origin: { name: '金牛区' }, host: { name: '彭州市' }, others: [] });
    expect(clauses.map(({ from, to }) => [printDay(from ?? 0), printDay(to ?? 0)])).toEqual([['2023-07-01', '2028-06-30'], ['2023-07-01', '2028-06-30']]);
    expect(clauses.map(({ cases, treatment }) => [cases, treatment])).toEqual([[['新设'], 'split'], [['迁移'], 'memo']]);
  });

  test("a clause's own field overrides the header's, and an empty one clears it", () => {
    const { clauses } = parseAgreement('方式=分算 小数=2 依据=第三条; 比例=5:5; 比例=3:7 小数=0 依据=');
    expect(clauses.map(({ decimals, reference }) => [decimals, reference])).toEqual([[2, '第三条'], [0, null]]);
  });

  test.each(['情形=迁移', '指标=税收', '年次=1-3', '比例=3:7', '3:7', '情形='])('a first segment with %s is no header', (word) => {
    const { clauses } = parseAgreement(`方式=分算 比例=1:1 ${word.includes('3:7') ? '小数=1' : word}; 比例=5:5 方式=分算`.replace('比例=1:1', word.includes('3:7') ? word : '比例=1:1'));
    expect(clauses).toHaveLength(2);
  });

  test('a leading separator is an empty header', () => {
    expect(parseAgreement('; 方式=双算; 方式=不计').clauses.map(({ treatment }) => treatment)).toEqual(['double', 'none']);
    expect(parseAgreement('方式=双算; 方式=不计').clauses.map(({ treatment }) => treatment)).toEqual(['none']);
  });

  test('one segment alone is a clause, whatever it names', () => expect(only('方式=双算').treatment).toBe('double'));

  test.each([';', '；', '\n', '\r\n', ' ; \n ; '])('segments are separated by %j', (separator) => {
    expect(parseAgreement(`方式=分算${separator}情形=新设 比例=5:5${separator}情形=迁移 比例=4:6${separator}`).clauses).toHaveLength(2);
  });

  test('where no clause names a treatment it is 分算', () => expect(parseAgreement('情形=新设 5:5; 情形=迁移 4:6').clauses.map(({ treatment }) => treatment)).toEqual(['split', 'split']));
});

describe('words', () => {
  test('the first "=" divides', () => expect(only('5:5 门槛=基数>=2000').threshold).toEqual({ metric: 'base', atLeast: { digits: '2000', unit: null } }));

  test('a full-width ＝ divides too', () => expect(only('方式＝双算').treatment).toBe('double'));

  test.each([
    ['依据="第三条 第一款；附件"', '第三条 第一款；附件'],
    ['依据=“第三条 第一款”', '第三条 第一款'],
    ['依据="所谓""飞地"""', '所谓"飞地"'],
    ['依据=“十四五”规划', '“十四五”规划'],
    ['依据=关于“飞地”的意见', '关于“飞地”的意见'],
    ['依据=甲=乙', '甲=乙'],
  ])('%s is %s', (word, reference) => expect(only(`${word} 5:5`).reference).toBe(reference));

  test('fields and keywords are read in both languages, in any case', () => {
    const english = parseAgreement('JP origin=510106 host=Pengzhou from=2023-07-01; Case=Relocation TREATMENT=split shares=5:5 clock=first-tax years=1-3 base=record base_to=host');
    expect(english.language).toBe('en');
    expect(english.clauses[0]).toMatchObject({ cases: ['迁移'], clock: 'first-tax', base: { amount: 'record', to: 'host' } });
  });
});

describe('terms', () => {
  test.each([
    ['年次=1-3', { first: 1, last: 3 }],
    ['年次=4-', { first: 4, last: null }],
    ['年次=5', { first: 5, last: 5 }],
    ['年次=第1年至第3年', { first: 1, last: 3 }],
    ['年次=１－３', { first: 1, last: 3 }],
    ['年次=1~3', { first: 1, last: 3 }],
  ])('%s', (word, years) => expect(only(`5:5 ${word}`).years).toEqual(years));

  test.each([
    ['上限=7800', { kind: 'amount', amount: { digits: '7800', unit: null } }],
    ['上限=1.2亿元', { kind: 'amount', amount: { digits: '1.2', unit: '亿元' } }],
    ['上限=3×基数', { kind: 'times-base', factor: '3' }],
    ['上限=1.5*base', { kind: 'times-base', factor: '1.5' }],
    ['上限=3倍基数', { kind: 'times-base', factor: '3' }],
    ['cap=record', { kind: 'record' }],
  ])('%s', (word, cap) => expect(only(`5:5 ${word}`).cap).toEqual(cap));

  test.each([
    ['基数=1200 基数归=飞入地', { amount: { digits: '1200', unit: null }, growth: null, to: 'host', shortfall: 'floor0' }],
    ['基数=记录 年增=8% 基数归=origin 不足=分担', { amount: 'record', growth: '0.08', to: 'origin', shortfall: 'share' }],
    ['基数=10 年增=0.08 基数归=飞出地', { amount: { digits: '10', unit: null }, growth: '0.08', to: 'origin', shortfall: 'floor0' }],
  ])('%s', (words, base) => expect(only(`5:5 ${words}`).base).toEqual(base));

  test.each(['、', ',', '，', '、 '])('several indicators are separated by %j', (separator) => expect(only(`指标="税收${separator}产值" 5:5`).indicators).toEqual(['税收', '产值']));

  test.each(['指标=*', '指标=', '指标=＊', '指标=税收、*'])('%s means any', (word) => expect(only(`5:5 ${word}`).indicators).toEqual([]));

  test('a dash or stroke says that a term does not apply', () => expect(only('方式=双算 比例=/ 上限=— 基数=-')).toMatchObject({ shares: null, cap: null, base: null }));

  test('shares that repeat what the treatment says are no contradiction', () => {
    expect(only('方式=双算 比例=100%').shares).toBeNull();
    expect(only('方式=不计 比例=0:1').shares).toBeNull();
  });

  test('an end given as a month is its last day, a beginning its first', () => {
    const clause = only('5:5 起=2023-07 止=2028-02');
    expect([printDay(clause.from ?? 0), printDay(clause.to ?? 0)]).toEqual(['2023-07-01', '2028-02-29']);
  });
});
