import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreementSheet, CODES, districtFile, ledgerSheet } from '../xlsx/district-files';

const SCRIPT = join(__dirname, '../../scripts/pairshare.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pairshare-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pairshare = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

jest.setTimeout(60_000);

const AGREEMENT = agreementSheet('金彭2023', '金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5');
const pengzhou = (figure: number | null) => districtFile('成都彭州.xlsx', ledgerSheet([['示例一有限公司', CODES[0], '彭州市', '金牛区', '金彭2023', '产值', '2024年', figure]]), AGREEMENT).bytes;

/** Puts a file into the folder and gives its path. */
function put(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('a check names file, sheet and cell, and its exit status says how it went', () => {
  const [good, faulty] = [put('好.xlsx', pengzhou(1000)), put('缺数.xlsx', pengzhou(null))];
  expect(pairshare('check', good)).toEqual({ status: 0, stdout: '查了工作簿 1 个、台账 1 份、协议 1 份：错误 0 条，警告 0 条，提示 0 条。\n', stderr: '' });
  const { status, stdout } = pairshare('check', good, faulty);
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringMatching(/^缺数\.xlsx!台账!H2 错误 缺数值 示例一有限公司：.+\n查了工作簿 2 个/) });
  const json = pairshare('check', '--json', '--lang', 'en-US', faulty, join(folder, '没有.xlsx'));
  expect(json).toMatchObject({ status: 2, stderr: expect.stringMatching(/没有\.xlsx cannot be read \(ENOENT\)\.\n$/) });
  expect(JSON.parse(json.stdout)).toMatchObject({ files: [{ file: '缺数.xlsx', ledgers: 1, agreements: 1, records: 1 }], findings: [{ sheet: '台账', cell: 'H2', level: 'error', code: 'missing-value' }], unread: [{ file: '没有.xlsx' }] });
});

test('a reconciliation writes its report, says what it comes to, and shows progress where it is asked for', () => {
  const [ledger, output] = [put('成都彭州.xlsx', pengzhou(1000)), join(folder, '报告.xlsx')];
  put('~$成都彭州.xlsx', 'of Excel');
  const { status, stdout, stderr } = pairshare('reconcile', ledger, ledger, join(folder, '~$成都彭州.xlsx'), '-o', output, '--progress');
  expect({ status, stderr: stderr.split('\n')[0] }).toEqual({ status: 0, stderr: '已读 0/1：成都彭州.xlsx' });
  expect(stdout.split('\n')).toEqual([
    '产值，全部期间：工作簿 1 个，台账 1 份，记录 1 条，计量单位 万元',
    '金牛区：属地数 0.00，考核数 500.00',
    '彭州市：属地数 1,000.00，考核数 500.00',
    '全市：属地数 1,000.00，考核数 1,000.00',
    '待核：错误 0 条，警告 0 条，两地所报不一致 0 条，未计入记录 0 条',
    `报告：${output}`,
    '',
  ]);
  expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
  const json = pairshare('reconcile', ledger, '-o', output, '--json', '--period=全部');
  expect({ status: json.status, stderr: json.stderr, ...(JSON.parse(json.stdout) as object) }).toMatchObject({ status: 0, stderr: '', records: 1, balanced: true, report: output });
});

test('whatever is wrong is named, all of it, and nothing is written', () => {
  const ledger = put('成都彭州.xlsx', pengzhou(1000));
  const output = put('报告.xlsx', 'before');
  mkdirSync(join(folder, '夹.xlsx'));
  const wrong = pairshare('reconcile', ledger, put('坏.xlsx', 'text'), join(folder, '没有.xlsx'), join(folder, '夹.xlsx'), '-o', output);
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr.trimEnd().split('\n').map((line) => line.replace(folder, ''))).toEqual(['无法读取 /没有.xlsx（ENOENT）。', '无法读取 /夹.xlsx（EISDIR）。', '坏.xlsx：不是 Excel 工作簿（.xlsx）。']);
  for (const words of [[], ['-o', output], [ledger], [ledger, '-o', ledger], [ledger, '-o', output, '--period', '去年'], [ledger, '-o', output, '--indicator', '税收'], [ledger, '-o', output, '--batch=1'], [ledger, '-o', output, '--period']]) {
    expect({ words, ...pairshare('reconcile', ...words) }).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/\S/) });
  }
  expect(pairshare('check', ledger, '-o', output).stderr).toBe('--output 只用于 recalc、reconcile。\n');
  expect(readFileSync(output, 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});
