import { LOCALES } from '../../src/i18n/locale';
import { learnMessages } from '../../src/i18n/learn-messages';
import { search } from '../../src/taskpane/learn/functions/search';

describe.each(LOCALES)('the functions’ help, searched in a pane in %s', (locale) => {
  const ids = (query: string) => search(query, locale, learnMessages, LOCALES).functions.map(({ id }) => id);
  const codes = (query: string) => search(query, locale, learnMessages, LOCALES).errors.map(({ code }) => code);

  test('a blank query finds everything', () => {
    expect(ids('')).toHaveLength(14);
    expect(codes(' ')).toHaveLength(5 + 26);
  });

  test('names in any case, with or without the namespace, come first', () => {
    expect(ids('splitshare')).toContain('SPLITSHARE');
    expect(ids('PAIR.Split')[0]).toBe('SPLITSHARE');
    expect(ids('=PAIR.RECONCILE(')[0]).toBe('RECONCILE');
    expect(ids('explain')[0]).toBe('EXPLAIN');
  });

  test('words of both languages, arguments and descriptions, several at once', () => {
    for (const query of ['最大余数', 'largest remainder']) expect(ids(query)).toContain('SPLITSHARE');
    for (const query of ['起始日', 'start']) expect(ids(query)).toContain('ENCLAVEATTRIB');
    expect(ids('划转 轧差')).toEqual(['SETTLE']);
    expect(ids('ＳＥＴＴＬＥ')).toContain('SETTLE');
  });

  test('error values and CHECK’s codes, by code and by either language’s title', () => {
    expect(codes('#N/A')).toContain('#N/A');
    expect(codes('double-counted')).toEqual(['double-counted']);
    expect(codes('重复上报')).toContain('double-counted');
    expect(codes('two districts')).toContain('double-counted');
  });

  test('what nobody has written finds nothing', () => {
    expect(search('不存在的词 zzz', locale, learnMessages, LOCALES)).toEqual({ functions: [], errors: [] });
  });
});
