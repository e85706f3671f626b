/**
 * Sideloading cannot be tried without Excel; what it rests on can. The built files are served over https
 * with a certificate made as office-addin-dev-certs makes it, and every address of the manifest is fetched.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, get } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';
import sirv from 'sirv';

const root = join(__dirname, '../..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
const settings = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string>; config: { dev_server_port: number } };

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

let folder: string;
let server: Server;
let ca: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pairshare-certificates-'));
  const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name)) as [string, string, string];
  const say = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(authority, certificate, key, 1, ['localhost', '127.0.0.1']);
  say.mockRestore();
  ca = readFileSync(authority);
  server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, sirv(join(root, 'dist'), { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** Fetches with the certificate checked, as Excel's web view does. */
const fetchFile = (path: string) =>
  new Promise<Answer>((resolve, reject) => {
    get({ host: 'localhost', port: (server.address() as AddressInfo).port, path, ca, agent: false }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString('latin1')));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }));
    }).on('error', reject);
  });

const addresses = [...new Set(Array.from(manifest.matchAll(/"(https:\/\/localhost:[^"]+)"/g), (match) => match[1] ?? ''))];

test('the manifest names files of the development server, and the scripts start that server', () => {
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(new URL(address).port).toBe(String(settings.config.dev_server_port));
  expect(settings.scripts.excel).toContain(`--dev-server-port ${settings.config.dev_server_port}`);
  expect(settings.scripts.excel).toContain('office-addin-debugging start manifest.xml desktop --app excel');
  expect(settings.scripts['excel:stop']).toContain('office-addin-debugging stop manifest.xml');
});

test.each(addresses)('%s is served over https with a certificate that verifies', async (address) => {
  const { status, type, body } = await fetchFile(new URL(address).pathname);
  const expected = { html: 'text/html', json: 'application/json', png: 'image/png' }[new URL(address).pathname.split('.').pop() ?? ''];
  expect({ address, status }).toEqual({ address, status: 200 });
  expect(type).toContain(expected);
  expect(body.length).toBeGreaterThan(50);
});

test.each(['zh-CN', 'en-US'])('the language %s lies beside the pane, at the address the bundle asks for', async (locale) => {
  const { status, type } = await fetchFile(`/languages/${locale}.js?v=1`);
  expect({ status, type }).toEqual({ status: 200, type: expect.stringContaining('javascript') });
});

test('the page loads office.js before the bundle, from the address Microsoft documents', async () => {
  const { body } = await fetchFile('/taskpane.html');
  const office = body.indexOf('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(office).toBeGreaterThan(0);
  expect(body.indexOf('taskpane.js')).toBeGreaterThan(office);
  expect(body).not.toContain('host-bridge');
});
