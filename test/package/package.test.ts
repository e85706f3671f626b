/** What `npm run package` writes, refuses and finds wrong; it packs dist/, which stands before the tests begin. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SUMS, checksums } from '../../scripts/package/checksums.mjs';
import type { PackageOptions } from '../../scripts/package/options.mjs';
import { packageProblems } from '../../scripts/package/verify.mjs';
import { parseXml } from '../../scripts/xml.mjs';
import { ACTIONS } from '../../src/commands/actions';
import { readNginx } from '../support/nginx';
import { runPackage } from '../support/packaged-site';

jest.setTimeout(120_000);

const URL_GIVEN = 'https://addins.example.gov.cn/pairshare';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const FACTS = { version, actions: ACTIONS.map(({ id }) => id), locales: ['zh-CN'] };

let folder: string;
let whole: ReadonlyMap<string, Buffer>;
let plain: ReadonlyMap<string, Buffer>;
const options: PackageOptions = { url: URL_GIVEN, officeJs: 'self', out: '', withWorkbench: true };

function read(at: string, prefix = ''): [string, Buffer][] {
  return readdirSync(join(at, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? read(at, path) : [[path, readFileSync(join(at, path))] as [string, Buffer]];
  });
}

function made(name: string, ...words: string[]): ReadonlyMap<string, Buffer> {
  const out = join(folder, name);
  expect(runPackage('--url', `${URL_GIVEN}/`, '--out', out, ...words)).toEqual({ status: 0, stderr: '' });
  return new Map(read(out));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pairshare-pack-'));
  whole = made('whole', '--office-js', 'self', '--with-workbench');
  plain = made('plain');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = (files: ReadonlyMap<string, Buffer>, path: string): string => files.get(path)?.toString('utf8') ?? '';
const find = (files: ReadonlyMap<string, Buffer>, pattern: RegExp): string => [...files.keys()].find((path) => pattern.test(path)) ?? 'none';

/** Every path with the hash of its bytes: jest compares megabytes byte by byte, for minutes. */
const sums = (files: Iterable<[string, Buffer]>): string[] => checksums(new Map(files)).split('\n');

test('two runs give the same bytes, into a new folder and over an earlier package', () => {
  expect(sums(made('again', '--office-js', 'self', '--with-workbench'))).toEqual(sums(whole));
  expect(sums(made('plain', '--office-js', 'self', '--with-workbench'))).toEqual(sums(whole));
  expect(sums(made('plain'))).toEqual(sums(plain));
});

test('the pane is the same bytes, in a folder of the same name, however it is packed', () => {
  const app = (files: ReadonlyMap<string, Buffer>) => [...files].filter(([path]) => path.startsWith('site/app/'));
  expect(app(plain).length).toBeGreaterThan(4);
  expect(sums(app(plain))).toEqual(sums(app(whole)));
});

test('without the workbench there is neither it nor office.js, and the page loads Microsoft’s', () => {
  expect([...plain.keys()].filter((path) => /workbench|office\/|index\.html/.test(path))).toEqual([]);
  expect(text(plain, 'site/taskpane.html')).toContain('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>');
  expect(text(plain, 'site/taskpane.html')).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
});

test('in 21Vianet’s cloud office.js and the policy are that cloud’s', () => {
  const files = made('china', '--office-js', '21vianet');
  const page = text(files, 'site/taskpane.html');
  expect(page).toContain('<script src="https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js"></script>');
  expect(page).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  expect(page).not.toContain('microsoft.com');
});

test('manifest, functions and pane say one version, and the manifest asks for both with it', () => {
  const manifest = text(plain, 'manifest.xml');
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
  for (const path of ['taskpane.html', 'functions.json', 'functions.zh-CN.json']) expect(manifest).toContain(`${URL_GIVEN}/${path}?v=${version}.0"`);
  expect(manifest).toContain('<AppDomain>https://addins.example.gov.cn</AppDomain>');
  expect(manifest).not.toContain('localhost');
  expect(text(plain, find(plain, /\/taskpane\.js$/))).toContain(`"${version}"`);
});

test('licences: of every package that was bundled, and of office.js only where it is shipped', () => {
  const notices = (files: ReadonlyMap<string, Buffer>) => text(files, 'site/THIRD-PARTY-NOTICES.txt');
  for (const name of ['react 19', 'react-dom 19', '@fluentui/react-icons', '@griffel/core', 'tabster']) expect(notices(plain)).toContain(name);
  for (const name of ['@univerjs/', 'rxjs', 'MICROSOFT OFFICE JAVASCRIPT']) {
    expect(notices(plain)).not.toContain(name);
    expect(notices(whole)).toContain(name);
  }
  // Used to build or to test, and not shipped.
  expect(notices(whole)).not.toMatch(/webpack|jest|typescript|exceljs/);
});

describe('rules for web servers', () => {
  test('nginx: what changes is asked for again, what does not is kept, and Excel on the web may fetch the functions', () => {
    const { answer, serverName } = readNginx(text(whole, 'nginx.conf'));
    expect(serverName).toBe('addins.example.gov.cn');
    const header = (path: string) => {
      const { headers } = answer(`/pairshare/${path}`);
      return [headers['Content-Type'], headers['Cache-Control'], headers['Access-Control-Allow-Origin']];
    };
    const kept = 'public, max-age=31536000, immutable';
    expect(header('taskpane.html')).toEqual(['text/html; charset=utf-8', 'no-cache', undefined]);
    expect(header('functions.zh-CN.json')).toEqual(['application/json; charset=utf-8', 'no-cache', '*']);
    expect(header('assets/shortcuts.json')).toEqual(['application/json; charset=utf-8', 'no-cache', '*']);
    expect(header(find(whole, /\/taskpane\.js$/).slice('site/'.length))).toEqual(['text/javascript; charset=utf-8', kept, undefined]);
    expect(header(find(whole, /\/office\.js$/).slice('site/'.length))).toEqual(['text/javascript; charset=utf-8', kept, undefined]);
    expect(header('a.woff2')[0]).toBe('font/woff2');
    expect(header('a.wasm')[0]).toBe('application/wasm');
    expect(answer('/pairshare/taskpane.html').headers).not.toHaveProperty('X-Frame-Options');
    expect(answer('/other/taskpane.html').path).toBeNull();
  });

  test('IIS says the same', () => {
    const config = text(whole, 'site/web.config');
    expect(parseXml(config).name).toBe('configuration');
    const { headers } = readNginx(text(whole, 'nginx.conf')).answer('/pairshare/taskpane.html');
    for (const name of ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy']) expect(config).toContain(`<add name="${name}" value="${headers[name] ?? ''}"/>`);
    expect(Array.from(config.matchAll(/<location path="([^"]*)">/g), ([, path]) => path)).toEqual(['app', 'workbench', 'office', 'functions.json', 'functions.zh-CN.json', 'assets/shortcuts.json', 'assets/shortcuts.zh-CN.json']);
    expect(Array.from(text(plain, 'site/web.config').matchAll(/<location path="(app|workbench|office)">/g), ([, path]) => path)).toEqual(['app']);
  });
});

describe('the package’s check of itself', () => {
  const problems = (change: (files: Map<string, Buffer>) => void, sealed = true): string => {
    const files = new Map(whole);
    change(files);
    if (sealed) files.set(SUMS, Buffer.from(checksums(files)));
    return packageProblems(files, options, FACTS).join('\n');
  };
  const edited = (pattern: RegExp, change: (content: string) => string) => (files: Map<string, Buffer>) => {
    const path = find(files, pattern);
    const before = text(files, path);
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${path}`);
    files.set(path, Buffer.from(after));
  };
  const without = (pattern: RegExp) => (files: Map<string, Buffer>) => {
    if (!files.delete(find(files, pattern))) throw new Error(`${String(pattern)} is not there`);
  };

  test('finds nothing in one that is right', () => expect(problems(() => undefined)).toBe(''));

  test.each<[string, (files: Map<string, Buffer>) => void, RegExp]>([
    ['an icon that is missing', without(/apply-80\.png$/), /manifest\.xml: .*apply-80\.png is not served/],
    ['a manifest of another site', edited(/^manifest\.xml$/, (xml) => xml.replaceAll(URL_GIVEN, 'https://elsewhere.example')), /leads to https:\/\/elsewhere/],
    ['a manifest of another version', edited(/^manifest\.xml$/, (xml) => xml.replace(/<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>')), /Version 9\.9\.9\.0/],
    ['functions in one language only', without(/functions\.zh-CN\.json$/), /functions\.zh-CN\.json is missing/],
    ['a pane in one language only', without(/languages\/zh-CN\.js$/), /texts in zh-CN are missing/],
    ['a pane of another version', edited(/\/taskpane\.js$/, (code) => code.replaceAll(`"${version}"`, '"0.0.9"')), /does not say that it is version/],
    ['a help address left from development', edited(/functions\.json$/, (json) => json.replace(URL_GIVEN, 'https://localhost:3000')), /the help of \w+ is not at/],
    ['a script that is missing', without(/host-bridge\.js$/), /workbench-pane\.html names workbench\/\w+\/host-bridge\.js/],
    ['a part that is loaded later and is missing', without(/parts\/report\.js$/), /taskpane\.js loads parts\/report\.js/],
    ['a thread that is missing', without(/threads\/reconcile\.js$/), /loads threads\/reconcile\.js/],
    ['a style sheet’s file that is missing', edited(/workbench\.css$/, (css) => `${css}a{background:url(x.png)}`), /names .*x\.png/],
    ['an outside address in the pane', edited(/\/taskpane\.js$/, (code) => `${code};fetch("https://collect.example/v1")`), /outside address https:\/\/collect\.example\/v1/],
    ['an outside address in a page', edited(/site\/index\.html$/, (html) => html.replace('</head>', '<link rel="stylesheet" href="https://cdn.example/a.css"></head>')), /outside address https:\/\/cdn\.example/],
    ['an address of the development server', edited(/languages\/en-US\.js$/, (code) => `${code}//http://localhost:3000/`), /outside address http:\/\/localhost:3000/],
    ['a script inside a page', edited(/site\/taskpane\.html$/, (html) => html.replace('</head>', '<script>1</script></head>')), /script of its own/],
    ['a page without its policy', edited(/site\/taskpane\.html$/, (html) => html.replace(/<meta http-equiv[^>]*>/, '')), /no policy/],
    ['a language of office.js that is missing', without(/de-de\/office_strings\.js$/), /de-de\/office_strings\.js is missing/],
    ['Excel’s part of office.js that is missing', without(/excel-web-16\.00\.js$/), /excel-web-16\.00\.js is missing/],
    ['what office.js names that is missing', without(/aria-web-telemetry\.js$/), /aria-web-telemetry\.js is missing/],
    ['a source map', edited(/\/taskpane\.js$/, (code) => `${code}\n//# sourceMappingURL=taskpane.js.map`), /names a source map/],
    ['licences that are missing', without(/THIRD-PARTY-NOTICES\.txt$/), /THIRD-PARTY-NOTICES\.txt is missing/],
  ])('finds %s', (_, change, problem) => expect(problems(change)).toMatch(problem));

  test('finds a file changed after the checksums were made', () => {
    expect(problems(edited(/help\.html$/, (html) => `${html} `), false)).toBe(`${SUMS} does not say what the files hold`);
  });
});

describe('the folder', () => {
  const refused = (out: string) => {
    const { status, stderr } = runPackage('--url', URL_GIVEN, '--out', out);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    return { status, stderr };
  };

  test('that holds something else is left alone', () => {
    const out = join(folder, 'mine');
    mkdirSync(out);
    writeFileSync(join(out, 'notes.txt'), 'mine');
    expect(refused(out)).toEqual({ status: 2, stderr: expect.stringContaining('is not empty and holds no package') as string });
    expect(readdirSync(out)).toEqual(['notes.txt']);
  });

  test('that holds a package and something else is left alone', () => {
    const out = join(folder, 'china');
    const before = read(out);
    writeFileSync(join(out, 'site', 'notes.txt'), 'mine');
    expect(refused(out)).toEqual({ status: 2, stderr: expect.stringContaining('notes.txt belongs to no package') as string });
    rmSync(join(out, 'site', 'notes.txt'));
    expect(sums(read(out))).toEqual(sums(before));
  });

  test('that is a file, or lies below one, is refused', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(refused(file)).toEqual({ status: 2, stderr: expect.stringContaining('is a file') as string });
    expect(refused(join(file, 'below'))).toEqual({ status: 2, stderr: expect.stringContaining('cannot be written: part of the path is a file') as string });
  });

  test('that does not exist is made, however deep', () => {
    expect(made('a/b/c').size).toBe(plain.size);
    expect(existsSync(join(folder, 'a', 'b', 'c', 'site', 'web.config'))).toBe(true);
  });
});
