/** A package as an office would run it: under its own https address, with the headers of its nginx example, and nothing else in the world. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';
import { readNginx } from './nginx';

export interface PackagedSite {
  readonly url: string;
  /** Chromium finds this site at its address and no other host at all. */
  readonly chromium: readonly string[];
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Runs `npm run package`'s script; `stderr` is what a person would read. */
export function runPackage(...words: string[]): { readonly status: number | null; readonly stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/package.mjs', ...words], { cwd: process.cwd(), encoding: 'utf8' });
  return { status, stderr };
}

export async function servePackage(url: string, ...words: string[]): Promise<PackagedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'pairshare-package-'));
  const out = join(folder, 'out');
  const { status, stderr } = runPackage('--url', url, '--out', out, ...words);
  if (status !== 0) throw new Error(stderr);
  const { answer, serverName } = readNginx(readFileSync(join(out, 'nginx.conf'), 'utf8'));

  const [authority, certificate, key] = ['ca.crt', 'site.crt', 'site.key'].map((name) => join(folder, name)) as [string, string, string];
  const say = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  await generateCertificates(authority, certificate, key, 1, [serverName]);
  say.mockRestore();

  const missing: string[] = [];
  const asked: string[] = [];
  const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', url);
    const { path, headers } = answer(pathname);
    asked.push(pathname);
    const file = path === null ? null : join(out, 'site', path);
    if (file === null || !existsSync(file)) {
      missing.push(pathname);
      response.writeHead(404, headers).end();
    } else response.writeHead(200, headers).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${url}/`,
    chromium: [`--host-resolver-rules=MAP ${serverName} 127.0.0.1:${String(port)}, MAP * ~NOTFOUND`, '--ignore-certificate-errors'],
    missing,
    asked,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => {
        rmSync(folder, { recursive: true, force: true });
        resolve();
      });
    }),
  };
}
