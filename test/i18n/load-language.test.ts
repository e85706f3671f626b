import type { Locale } from '../../src/i18n/locale';

/** The functions as the pane loads them: in a runtime of their own, without any language. */
const CHINESE_PACK = '../../src/i18n/zh-CN/pack';
const ENGLISH_PACK = '../../src/i18n/en-US/pack';

class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Associated = (...args: unknown[]) => unknown;

let online: boolean;
let downloads: string[];

/** A pack's file that can only be had while there is a network. */
function serve(path: string): void {
  jest.doMock(path, () => {
    if (!online) throw new Error('no network');
    downloads.push(path);
    return jest.requireActual<object>(path);
  });
}

beforeEach(() => {
  online = true;
  downloads = [];
  jest.resetModules();
  serve(CHINESE_PACK);
  serve(ENGLISH_PACK);
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

async function functionsIn(locale: Locale): Promise<(id: string, ...args: unknown[]) => unknown> {
  const associated = new Map<string, Associated>();
  const runtime = { associate: (id: string, call: Associated) => associated.set(id, call), Error: RuntimeError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } };
  Object.assign(globalThis, { CustomFunctions: runtime });
  const { associateFunctions } = await import('../../src/functions/associate');
  associateFunctions(locale);
  return (id, ...args) => associated.get(id)?.(...args);
}

const LEDGER = [['单位名称', '属地', '飞出地', '协议', '指标', '期间', '本期数'], ['甲公司', '彭州市', '金牛区', '金彭', '产值', '2024', 100]];
const AGREEMENT = [['金彭 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5']];

describe('a language that is not loaded', () => {
  test('says which it is, and passes through a call untouched', async () => {
    const { LanguageNotLoaded } = await import('../../src/i18n/languages');
    const { evaluate } = await import('../../src/functions/evaluate');
    const { CATALOGUE } = await import('../../src/functions/catalogue');
    for (const { id } of CATALOGUE) expect(() => evaluate(id, [], 'en-US')).toThrow(new LanguageNotLoaded('en-US'));
    expect(() => evaluate('ATTRIBUTE', [LEDGER, AGREEMENT], 'en-US')).toThrow(new LanguageNotLoaded('zh-CN'));
    expect(() => evaluate('ATTRIBUTE', [LEDGER, AGREEMENT], 'en-US')).toThrow(LanguageNotLoaded);
    expect(downloads).toEqual([]);
  });

  test('is not needed where nothing has to be said', async () => {
    const call = await functionsIn('zh-CN');
    expect(call('SPLITSHARE', [[12345.67]], [['5:5']], null)).toEqual([[6172.84, 6172.83]]);
    expect(downloads).toEqual([]);
  });
});

describe('a call that has something to say', () => {
  test('waits for Office’s language the first time, and answers at once after that', async () => {
    const call = await functionsIn('en-US');
    const failure = new RuntimeError('#VALUE!', 'shares: "5" names the share of one party alone. Write every party\'s, for example 5:5, or a part of the whole such as 50%.');
    await expect(call('SPLITSHARE', [[1]], [['5']], null)).rejects.toEqual(failure);
    expect(() => call('SPLITSHARE', [[1]], [['5']], null)).toThrow(failure as unknown as Error);
    expect(downloads).toEqual([ENGLISH_PACK]);
  });

  test('waits for the language of the data', async () => {
    const call = await functionsIn('en-US');
    const first = call('ATTRIBUTE', LEDGER, AGREEMENT);
    expect(first).toBeInstanceOf(Promise);
    const table = await (first as Promise<unknown[][]>);
    expect(table[1]).toEqual([100, '分算', 0.5, 50, 50, 50, '计入金牛区 50（分算 5:5，金彭 条款 1）。仅供考核，不得对外发布', '']);
    expect(call('ATTRIBUTE', LEDGER, AGREEMENT)).toEqual(table);
    expect(downloads).toEqual([CHINESE_PACK]);
  });

  test('waits for both where it needs both', async () => {
    const call = await functionsIn('en-US');
    const agreements = [['5:5'], ['x'], ['3:7']];
    const tags = await (call('TAG', [[1], [2], [3]], agreements) as Promise<unknown[][]>);
    expect(tags[0]).toEqual(['计入飞出地 0.5（分算 5:5，条款 1）。仅供考核，不得对外发布']);
    expect(tags[1]?.[0]).toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/^agreement, row 2: /) });
    expect([...downloads].sort()).toEqual([ENGLISH_PACK, CHINESE_PACK]);
  });

  test('shares one download with the others that wait', async () => {
    const call = await functionsIn('zh-CN');
    const outcomes = await Promise.allSettled([call('SPLITSHARE', [[1]], [['5']], null), call('SPLITSHARE', [['x']], [['5:5']], null), call('TAG', [[8]], [['5:5']])]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(downloads).toEqual([CHINESE_PACK]);
  });

  test.each([
    ['zh-CN', '说明文字未能载入。请检查网络后重新计算。'],
    ['en-US', 'The message texts could not be loaded. Check the network, then recalculate.'],
  ] as const)('is #VALUE! with a line in %s where the language cannot be had, and right once it can', async (locale, line) => {
    online = false;
    const call = await functionsIn(locale);
    await expect(call('TAG', [[8]], [['5:5']])).rejects.toEqual(new RuntimeError('#VALUE!', line));
    online = true;
    await expect(call('TAG', [[8]], [['5:5']])).resolves.toEqual('计入飞出地 4（分算 5:5，条款 1）。仅供考核，不得对外发布');
  });
});

test('a failed load names the language, and is tried anew when asked again', async () => {
  const { loadLanguage } = await import('../../src/i18n/load-language');
  const { isLanguageLoaded } = await import('../../src/i18n/languages');
  online = false;
  await expect(loadLanguage('en-US')).rejects.toThrow('en-US');
  expect(isLanguageLoaded('en-US')).toBe(false);
  online = true;
  await loadLanguage('en-US');
  await loadLanguage('en-US');
  expect(isLanguageLoaded('en-US')).toBe(true);
  expect(downloads).toEqual([ENGLISH_PACK]);
});
