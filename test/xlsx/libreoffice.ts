import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PROGRAM = process.env.SOFFICE ?? 'soffice';

/** How the second opinion on workbooks is had: `apt-get install -y libreoffice-calc`, or from libreoffice.org; SOFFICE names its program where it is not on the path. */
export function hasLibreOffice(): boolean {
  const found = spawnSync(PROGRAM, ['--version'], { encoding: 'utf8' });
  return found.status === 0;
}

/** A workbook as LibreOffice saves it again, every formula calculated by it: values are taken away from formulas before. */
export function throughLibreOffice(bytes: Uint8Array, keepValues = false): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'pairshare-office-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), keepValues ? bytes : withoutValues(bytes));
    const { status, stderr } = spawnSync(PROGRAM, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'in.xlsx')], { encoding: 'utf8', timeout: 120_000 });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook whose formulas have yet to be calculated. */
export function withoutValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, content] of Object.entries(parts)) {
    if (/worksheets\/[^/]+\.xml$/.test(path)) parts[path] = strToU8(strFromU8(content).replace(/(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}
