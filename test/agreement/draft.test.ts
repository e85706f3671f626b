import { checkDraft } from '../../src/accounting/agreement/draft/check-draft';
import type { Draft } from '../../src/accounting/agreement/draft/draft';
import { BLANK_CLAUSE, draftOf, draftOfTemplate, withTerm } from '../../src/accounting/agreement/draft/draft';
import { differencesOf } from '../../src/accounting/agreement/differences';
import { TEMPLATES } from '../../src/accounting/agreement/templates/templates';
import { parseAgreement } from '../../src/accounting/agreement/text';
import { printTextsFile, readTextsFile } from '../../src/accounting/agreement/texts-file';
import { forecast } from '../../src/accounting/ledger/forecast';

const TWO = parseAgreement('金彭2023 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2028-06-30; 情形=新设 方式=分算 比例=5:5 依据=第三条; 情形=迁移 方式=分算 比例=3:7 上限=3×基数 依据=第四条');
const PHASES = parseAgreement('武金2022 飞出地=金堂县 飞入地=武侯区; 方式=分算 比例=5:5 年次=1-3 时钟=登记变更 起=2022-01-01 止=2027-12-31; 方式=分算 比例=3:7 年次=4-6 时钟=登记变更 起=2022-01-01 止=2027-12-31');
const NONE: ReadonlySet<string> = new Set();

describe('a draft', () => {
  test('of an agreement reads as that agreement, in either language', () => {
    for (const agreement of [TWO, PHASES, parseAgreement('甲 各方=武侯区:金堂县:简阳市 跨期=按日; 方式=分算 比例=5:3:2 起=2024-01-01; 方式=标注 比例=1:1:1 起=2025-01-01')]) {
      for (const language of ['zh', 'en'] as const) {
        const { agreement: read, faults } = checkDraft(draftOf(agreement, language), language, NONE);
        expect(faults).toEqual([]);
        expect(read).toEqual({ ...agreement, language });
      }
    }
  });

  test('says once what all clauses share, and dates for each where they differ', () => {
    expect([...draftOf(TWO, 'zh').head.terms.keys()]).toEqual(['origin', 'host', 'from', 'to']);
    const other = draftOf(parseAgreement('甲 飞出地=武侯区 飞入地=金堂县; 方式=分算 比例=1:1 起=2024-01-01; 方式=分算 比例=1:2 起=2025-01-01'), 'zh');
    expect([...other.head.terms.keys()]).toEqual(['origin', 'host']);
    expect(other.clauses.map(({ terms }) => terms.get('from'))).toEqual(['2024-01-01', '2025-01-01']);
  });

  test.each(TEMPLATES.map((template) => [template.key, template] as const))('of the template %s asks for every term that is open', (_key, template) => {
    const draft = draftOfTemplate(template);
    const open = new Set(template.clauses.flatMap((clause) => Object.entries(clause).flatMap(([field, text]) => (text === null ? [field] : []))));
    const { agreement, faults } = checkDraft(draft, 'zh', NONE);
    expect(agreement).toBeNull();
    expect(new Set(faults.map(({ field }) => field))).toEqual(open);
  });

  const first = (draft: Draft, ...terms: Parameters<typeof withTerm> extends [unknown, ...infer Rest] ? Rest : never): Draft => ({ ...draft, clauses: draft.clauses.map((clause, index) => (index === 0 ? withTerm(clause, ...terms) : clause)) });

  test.each([
    ['a share that cannot be read', first(draftOf(TWO, 'zh'), 'shares', '5:'), 0, 'shares'],
    ['no treatment', first(draftOf(TWO, 'zh'), 'treatment', ''), 0, 'treatment'],
    ['a base without its owner', first(draftOf(TWO, 'zh'), 'base', '1200'), 0, 'base-to'],
    ['an owner without its base', first(draftOf(TWO, 'zh'), 'base-to', '飞出地'), 0, 'base'],
    ['one party', { ...draftOf(TWO, 'zh'), head: withTerm(draftOf(TWO, 'zh').head, 'host', '') }, null, 'host'],
    ['an end before the beginning', { ...draftOf(TWO, 'zh'), head: withTerm(draftOf(TWO, 'zh').head, 'to', '2020-01-01') }, null, 'to'],
    ['more shares than parties', first(draftOf(TWO, 'zh'), 'shares', '5:3:2'), 0, 'shares'],
    ['no name', { ...draftOf(TWO, 'zh'), id: ' ' }, null, 'agreement'],
    ['a blank clause', { ...draftOf(TWO, 'zh'), clauses: [...draftOf(TWO, 'zh').clauses, BLANK_CLAUSE] }, 2, 'treatment'],
  ])('%s is told at its field', (_what, draft, clause, field) => {
    const { agreement, faults } = checkDraft(draft, 'zh', NONE);
    expect(agreement).toBeNull();
    expect(faults).toContainEqual(expect.objectContaining({ clause, field }));
  });

  test('must not take the name of another agreement', () => {
    expect(checkDraft(draftOf(TWO, 'zh'), 'zh', new Set(['金彭2023'])).faults).toEqual([{ clause: null, field: 'agreement', problem: { kind: 'id-taken' } }]);
  });
});

describe('what changed between two versions', () => {
  test('a term of all clauses is told once, one of a clause with its number, clauses that came and went', () => {
    const next = parseAgreement('金彭2024 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2030-06-30; 情形=新设 方式=分算 比例=4:6 依据=第三条; 情形=迁移 方式=分算 比例=3:7 上限=3×基数 依据=第四条; 情形=共建 方式=标注 比例=30%');
    expect(differencesOf(TWO, parseAgreement('金彭2024 飞出地=金牛区 飞入地=彭州市 起=2023-07-01 止=2030-06-30; 情形=新设 方式=分算 比例=4:6 依据=第三条; 情形=迁移 方式=分算 比例=3:7 上限=3×基数 依据=第四条'), 'zh')).toEqual({
      terms: [{ clause: null, field: 'to', before: '2028-06-30', after: '2030-06-30' }, { clause: 1, field: 'shares', before: '5:5', after: '4:6' }],
      added: [],
      removed: [],
    });
    expect(differencesOf(TWO, next, 'zh').added).toEqual([3]);
    expect(differencesOf(next, TWO, 'zh').removed).toEqual([3]);
  });

  test('the same terms under another name are no change', () => {
    expect(differencesOf(TWO, { ...TWO, id: '别名' }, 'en')).toEqual({ terms: [], added: [], removed: [] });
  });
});

describe('a file of agreements', () => {
  test('reads as what was printed, with remarks and the mark of Windows', () => {
    const file = printTextsFile([TWO, PHASES], ['某区的结对协议']);
    expect(readTextsFile(`\uFEFF${file.replaceAll('\n', '\r\n')}`).map(({ read }) => read)).toEqual([{ agreement: TWO }, { agreement: PHASES }]);
  });

  test('a text may go on in the next line after its semicolon; a bad one is told with its line', () => {
    const entries = readTextsFile('# 说明\n甲 飞出地=武侯区 飞入地=金堂县;\n方式=分算 比例=5:5\n\n乙 方式=分算 比例=5:\n');
    expect(entries.map(({ line }) => line)).toEqual([2, 5]);
    expect(entries[0]?.read).toMatchObject({ agreement: { id: '甲', clauses: [{ treatment: 'split' }] } });
    expect(entries[1]?.read).toMatchObject({ fault: { code: 'term-unreadable' } });
  });
});

describe('a forecast', () => {
  test('a cap runs out: 4,000 a year at 5:5 with 7,800 gives 2,000 three times, then 1,800, then nothing', () => {
    const agreement = parseAgreement('甲 飞出地=金牛区 飞入地=彭州市 起=2024-01-01 止=2028-12-31 方式=分算 比例=5:5 上限=7800');
    const [clause] = agreement.clauses;
    if (!clause) throw new Error('no clause');
    const years = forecast(agreement, clause, { value: '4000', base: null, cap: null }, 2026);
    expect(years.map(({ year, attribution: { origin, host } }) => [year, origin, host])).toEqual([[2024, '2000', '2000'], [2025, '2000', '2000'], [2026, '2000', '2000'], [2027, '1800', '2200'], [2028, '0', '4000']]);
  });

  test('phases follow one another: three years 5:5, three years 3:7', () => {
    const [clause] = PHASES.clauses;
    if (!clause) throw new Error('no clause');
    expect(forecast(PHASES, clause, { value: '1000', base: null, cap: null }, 2026).map(({ attribution }) => attribution.origin)).toEqual(['500', '500', '500', '300', '300', '300']);
  });

  test('a clause without dates begins in the year that is given', () => {
    const agreement = parseAgreement('5:5');
    const [clause] = agreement.clauses;
    if (!clause) throw new Error('no clause');
    expect(forecast(agreement, clause, { value: '10', base: null, cap: null }, 2026)[0]?.year).toBe(2026);
  });
});
