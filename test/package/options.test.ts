import { resolve } from 'node:path';
import { readOptions } from '../../scripts/package/options.mjs';

const URL_GIVEN = ['--url', 'https://addins.example.gov.cn/pairshare'];

function refusal(...words: string[]): string {
  try {
    readOptions(words);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return 'none';
}

test('what is not given is the usual: Microsoft’s office.js, the folder package, no workbench', () => {
  expect(readOptions(URL_GIVEN, '/home/it')).toEqual({ url: 'https://addins.example.gov.cn/pairshare', officeJs: 'cdn', out: resolve('/home/it', 'package'), withWorkbench: false });
  expect(readOptions(['--url=https://a.cn:8443', '--office-js=self', '--out=there', '--with-workbench'], '/x')).toEqual({ url: 'https://a.cn:8443', officeJs: 'self', out: resolve('/x', 'there'), withWorkbench: true });
});

test.each([
  ['https://addins.example.gov.cn/pairshare/', 'https://addins.example.gov.cn/pairshare'],
  ['https://addins.example.gov.cn/pairshare//', 'https://addins.example.gov.cn/pairshare'],
  ['https://addins.example.gov.cn/', 'https://addins.example.gov.cn'],
  ['HTTPS://Addins.Example.gov.cn/Pair', 'https://addins.example.gov.cn/Pair'],
  ['https://加载项.中国/a', 'https://xn--yfr692lfwf.xn--fiqs8s/a'],
])('%s is %s', (given, url) => expect(readOptions(['--url', given]).url).toBe(url));

test.each<[string, string[], RegExp]>([
  ['no address', [], /--url is missing/],
  ['an address left out', ['--url', '--with-workbench'], /--url needs a value/],
  ['no address at all', ['--url', 'addins'], /no web address/],
  ['a file', ['--url', 'file:///srv/pairshare'], /no web address/],
  ['http', ['--url', 'http://addins.example.gov.cn'], /not https/],
  ['a query', ['--url', 'https://a.cn/p?v=1'], /\? or #/],
  ['an empty query', ['--url', 'https://a.cn/p?'], /\? or #/],
  ['a fragment', ['--url', 'https://a.cn/p#x'], /\? or #/],
  ['a password', ['--url', 'https://me:secret@a.cn/p'], /everybody could read/],
  ['a path to be escaped', ['--url', 'https://a.cn/结对'], /use letters, digits/],
  ['a page', ['--url', 'https://a.cn/p/index.html'], /is a page/],
  ['an unknown source of office.js', [...URL_GIVEN, '--office-js', 'unpkg'], /--office-js is cdn, 21vianet, self/],
  ['a source that every object has', [...URL_GIVEN, '--office-js', 'constructor'], /--office-js is cdn/],
  ['an unknown option', [...URL_GIVEN, '--workbench'], /--workbench is unknown/],
  ['a word too many', [...URL_GIVEN, 'there'], /there is unknown/],
  ['an option twice', [...URL_GIVEN, ...URL_GIVEN], /--url stands twice/],
])('%s is refused in one line', (_, words, message) => {
  const said = refusal(...words);
  expect(said).toMatch(message);
  expect(said).not.toContain('\n');
});
