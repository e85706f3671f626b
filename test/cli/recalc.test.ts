import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { buildWorkbook } from '../xlsx/build-workbook';

const SCRIPT = join(__dirname, '../../scripts/pairshare.mjs');
const SAMPLE = join(__dirname, '../../assets/samples/jinniu-pengzhou.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pairshare-recalc-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const recalc = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, 'recalc', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const STALE = buildWorkbook({ sheets: [{ name: 'S', cells: { A1: 8, B1: { f: '_xldudf_PAIR_ENCLAVEATTRIB(A1,"5:5")', v: 1 } } }] });

jest.setTimeout(60_000);

test('writes another file, or the file itself, and says on standard error how much changed', async () => {
  const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
  writeFileSync(input, STALE);
  expect(recalc(input, '-o', output)).toEqual({ status: 0, stdout: '', stderr: '重算公式 1 个，其中 1 个的值有变。\n' });
  expect(recalc(input, '-o', input, '--lang', 'en-US')).toMatchObject({ status: 0, stderr: '1 formula(s) recalculated, 1 with another value.\n' });
  expect(readFileSync(input)).toEqual(readFileSync(output));
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(output);
  expect(book.getWorksheet('S')?.getCell('B1').value).toEqual({ formula: '_xldudf_PAIR_ENCLAVEATTRIB(A1,"5:5")', result: 4 });
  expect(readdirSync(folder).sort()).toEqual(['in.xlsx', 'out.xlsx']);
});

test('the sample with values, as another program reads it', async () => {
  const output = join(folder, 'values.xlsx');
  expect(recalc(SAMPLE, '--values', '-o', output).status).toBe(0);
  const [before, after] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
  await before.xlsx.readFile(SAMPLE);
  await after.xlsx.readFile(output);
  let replaced = 0;
  before.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = after.getWorksheet(sheet.name)?.getCell(cell.address) ?? {};
        const ours = typeof cell.value === 'object' && cell.value !== null && 'formula' in cell.value && /PAIR/.test(String(cell.value.formula));
        if (ours) replaced += 1;
        expect({ cell: cell.address, value }).toEqual({ cell: cell.address, value: ours && cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value });
      }),
    ),
  );
  expect(replaced).toBeGreaterThan(20);
});

test.each([
  ['no workbook', (file: string) => writeFileSync(file, 'text'), /不是 Excel 工作簿/],
  ['no file', () => undefined, /无法读取 .*ENOENT/],
  ['half a file', (file: string) => writeFileSync(file, STALE.subarray(0, 900)), /文件不完整/],
])('%s is one line that names the file; exit 2, and the output stays', (_, prepare, message) => {
  const [input, output] = [join(folder, '输入.xlsx'), join(folder, 'out.xlsx')];
  prepare(input);
  writeFileSync(output, 'before');
  const { status, stdout, stderr } = recalc(input, '-o', output);
  expect({ status, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
  expect(stderr).toMatch(message);
  expect(stderr).toContain(input);
  expect(readFileSync(output, 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
});

test('a folder that does not exist, and words that are missing or too many', () => {
  expect(recalc(SAMPLE, '-o', join(folder, 'none', 'out.xlsx'))).toMatchObject({ status: 2, stderr: expect.stringMatching(/无法写入.*ENOENT/) });
  for (const words of [[], [SAMPLE], ['-o'], [SAMPLE, 'b', '-o', 'c']]) expect(recalc(...words)).toMatchObject({ status: 2, stdout: '' });
  expect(spawnSync(process.execPath, [SCRIPT, 'functions', '--values'], { encoding: 'utf8' }).status).toBe(2);
});

test('a link keeps pointing where it points', () => {
  // Windows lets only administrators make links.
  if (process.platform === 'win32') return;
  const [target, link] = [join(folder, 'target.xlsx'), join(folder, 'link.xlsx')];
  writeFileSync(target, STALE);
  symlinkSync(target, link);
  expect(recalc(link, '-o', link).status).toBe(0);
  expect(readFileSync(target)).not.toEqual(Buffer.from(STALE));
});

test('interrupted at any moment the old file is whole', async () => {
  const [input, output] = [join(folder, 'in.xlsx'), join(folder, 'out.xlsx')];
  writeFileSync(input, STALE);
  copyFileSync(SAMPLE, output);
  const old = readFileSync(output);
  const fresh = join(folder, 'fresh.xlsx');
  recalc(input, '-o', fresh);
  for (const delay of [40, 120, 200, 260, 320, 400]) {
    const child = spawn(process.execPath, [SCRIPT, 'recalc', input, '-o', output], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    await ended;
    clearTimeout(timer);
    const now = readFileSync(output);
    expect(now.equals(old) || now.equals(readFileSync(fresh))).toBe(true);
    copyFileSync(SAMPLE, output);
  }
});
