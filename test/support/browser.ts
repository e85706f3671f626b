/**
 * A Chromium for the browser tests: the one that comes with @sparticuz/chromium on Linux x64, so that
 * nothing need be installed, else a Chrome or Edge of the machine. PAIRSHARE_BROWSER names another.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';

/** Without a sandbox, because containers rarely allow one; the pages are our own. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
const CHANNELS = ['chrome', 'msedge', 'chromium'];

/** `more` are further words of Chromium's command line. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...ARGS, ...more];
  const named = process.env.PAIRSHARE_BROWSER;
  if (named) return chromium.launch({ executablePath: named, args });
  if (process.platform === 'linux' && process.arch === 'x64') return launchPackaged(args);
  for (const channel of CHANNELS) {
    try {
      return await chromium.launch({ channel, args });
    } catch {
      // Not installed: the next one may be.
    }
  }
  throw new Error('The browser tests need Chrome, Edge or Chromium. Install one, or set PAIRSHARE_BROWSER to the path of its executable.');
}

function launchPackaged(args: string[]): Promise<Browser> {
  const folder = unpacked();
  const executable = join(folder, 'chromium');
  const libraries = join(folder, 'lib');
  const env = lacksLibraries(executable) ? { ...process.env, LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') } : process.env;
  return chromium.launch({ executablePath: executable, args, env: { ...env } as Record<string, string> });
}

/** A bare machine has no NSS or expat; the loader says "not found" for each. */
function lacksLibraries(executable: string): boolean {
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return error !== undefined || stdout.includes('not found');
}

/** Unpacked once a machine, beside and renamed, so that tests started at once never run half a file. */
function unpacked(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const source = join(dirname(require.resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `pairshare-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const part = mkdtempSync(join(tmpdir(), 'pairshare-chromium-part-'));
  const inflate = (name: string): Buffer => brotliDecompressSync(readFileSync(join(source, 'bin', name)));
  writeFileSync(join(part, 'chromium'), inflate('chromium.br'), { mode: 0o755 });
  mkdirSync(join(part, 'lib'));
  const { status, stderr } = spawnSync('tar', ['-xf', '-', '-C', part], { input: inflate('al2023.tar.br'), encoding: 'utf8' });
  if (status !== 0) throw new Error(`The browser's libraries could not be unpacked: ${stderr}`);
  try {
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
