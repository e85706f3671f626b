import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readPeriod } from '../../src/accounting/period/read-period';
import { checkFile } from '../../src/xlsx/check-files';
import { readWorkbook } from '../../src/xlsx/reading/read-workbook';
import type { FileBytes, ReconcileOptions, ReconcileProgress } from '../../src/xlsx/reconcile-files';
import { reconcileFiles } from '../../src/xlsx/reconcile-files';
import { describeRefusal, filesOf, FilesRefused } from '../../src/xlsx/reconciliation/refusal';
import { buildWorkbook } from './build-workbook';
import { agreementSheet, CODES, districtFile, ledgerSheet, sheetOf } from './district-files';
import { hasLibreOffice, throughLibreOffice } from './libreoffice';
import { cellReader } from './read-cells';

jest.setTimeout(120_000);

const OPTIONS: ReconcileOptions = { indicator: null, period: null, reported: null, time: '2026-11-27 14:05' };
const AGREEMENT = '金彭2023 飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5';

const city = districtFile('市级协议.xlsx', agreementSheet('金彭2023', AGREEMENT));
const pengzhou = districtFile('成都彭州.xlsx', ledgerSheet([
  ['示例一有限公司', CODES[0], '彭州市', '金牛区', '金彭2023', '产值', '2024年', 1000],
  ['示例二有限公司', CODES[1], '彭州市', '金牛区', '金彭2023', '产值', '2024年', 501],
]));
/** The first unit once more, at another figure. */
const jinniu = districtFile('成都金牛.xlsx', ledgerSheet([
  ['示例一有限公司', CODES[0], '彭州市', '金牛区', '金彭2023', '产值', '2024年', 1200],
  ['示例三有限公司', '', '金牛区', '', '', '产值', '2024年', 300],
]));

const refusals = async (files: readonly FileBytes[], options: Partial<ReconcileOptions> = {}): Promise<readonly string[]> => {
  const error: unknown = await reconcileFiles(files, { ...OPTIONS, ...options }).then(() => null, (reason: unknown) => reason);
  if (!(error instanceof FilesRefused)) throw error ?? new Error('not refused');
  return error.refusals.map((refusal) => describeRefusal(refusal, 'zh-CN'));
};

test('districts and city of several workbooks, and a unit that two of them report', async () => {
  const { summary } = await reconcileFiles([city, pengzhou, jinniu], OPTIONS);
  expect(summary).toMatchObject({ files: 3, ledgers: 2, records: 4, indicator: '产值', unit: '万元', balanced: true, differences: 1 });
  expect(summary.errors + summary.warnings).toBeGreaterThan(0);
  const alone = await reconcileFiles([city, pengzhou], OPTIONS);
  expect(alone.summary).toMatchObject({ errors: 0, warnings: 0, differences: 0, missing: 0, city: { territorial: '1501', appraisal: '1501' } });
  expect(alone.summary.districts).toEqual([{ name: '金牛区', territorial: '0', appraisal: '750.5' }, { name: '彭州市', territorial: '1501', appraisal: '750.5' }]);
});

test('the report names file, sheet and cell, forbids publication, and no ledger is found in it', async () => {
  const { report } = await reconcileFiles([city, pengzhou, jinniu], OPTIONS);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(report.buffer.slice(report.byteOffset, report.byteOffset + report.byteLength) as ArrayBuffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['对账报告', '待核事项清单', '台账清单']);
  const textsOf = (name: string): readonly string[] => {
    const texts: string[] = [];
    book.getWorksheet(name)?.eachRow((row) => row.eachCell(({ text }) => void texts.push(text)));
    return texts;
  };
  for (const { name } of book.worksheets) expect(textsOf(name)).toContain('考核数仅供考核，不得对外发布');
  expect(textsOf('对账报告').join('')).toMatch(/成都金牛\.xlsx!台账!H2 成都?|成都彭州\.xlsx!台账!H2 成都金牛\.xlsx!台账!H2/);
  const findings = book.getWorksheet('待核事项清单');
  expect(findings?.getRow(3).values).toEqual([undefined, '工作簿', '工作表', '单元格', '相关单元格', '级别', '问题', '单位名称', '说明']);
  expect(textsOf('待核事项清单')).toEqual(expect.arrayContaining(['成都金牛.xlsx', 'H2', '成都金牛.xlsx!台账!H2', '金额不同']));
  expect(textsOf('台账清单')).toEqual(expect.arrayContaining(['成都彭州.xlsx', 'A1:H3', '彭州市', '金牛区']));
  expect(readWorkbook('报告.xlsx', report).ledgers).toEqual([]);
});

test('tables and charts are native, pages are A4, and texts that look like formulas stay texts', async () => {
  const { report } = await reconcileFiles([districtFile('=1+1&<b>.xlsx', ledgerSheet([['=示例"有限公司', '', '彭州市', '', '', '产值', '2024年', null]])), pengzhou, city], OPTIONS);
  const parts = unzipSync(report);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  expect(Object.keys(parts).filter((path) => /charts\/|tables\//.test(path))).toEqual(['xl/tables/table2.xml', 'xl/tables/table3.xml', 'xl/charts/chart1.xml', 'xl/charts/chart2.xml'].sort((a, b) => Object.keys(parts).indexOf(a) - Object.keys(parts).indexOf(b)));
  expect(text('xl/worksheets/sheet1.xml')).toMatch(/<pageSetup paperSize="9" orientation="(?:portrait|landscape)" fitToHeight="0"\/>/);
  expect(text('xl/workbook.xml')).toContain('_xlnm.Print_Titles');
  expect(text('xl/charts/chart1.xml')).toMatch(/<c:f>对账报告!\$A\$\d+:\$A\$\d+<\/c:f>/);
  expect(cellReader(report)('待核事项清单!A4')).toBe('=1+1&<b>.xlsx');
});

test('LibreOffice opens the report and gets the same values for its formulas', async () => {
  if (!hasLibreOffice()) {
    process.stderr.write('LibreOffice is not installed, so that it did not open the report. To install it: apt-get update && apt-get install -y libreoffice-calc\n');
    return;
  }
  const { report } = await reconcileFiles([city, pengzhou, jinniu], OPTIONS);
  const theirs = throughLibreOffice(report);
  const [ours, again] = [cellReader(report), cellReader(theirs)];
  let [cells, proofs] = [0, 0];
  for (let row = 1; row <= 80; row += 1)
    for (const column of 'ABCDEFG') {
      const [a, b] = [ours, again].map((read) => read(`对账报告!${column}${String(row)}`) ?? '');
      expect({ column, row, value: b }).toEqual({ column, row, value: a });
      cells += a === '' ? 0 : 1;
      proofs += a === '相符' ? 1 : 0;
    }
  expect(cells).toBeGreaterThan(40);
  expect(proofs).toBe(3);
  expect(Object.keys(unzipSync(theirs)).filter((path) => path.includes('charts/chart'))).toHaveLength(2);
});

test('of several indicators or years it says what there is', async () => {
  const two = districtFile('彭州.xlsx', ledgerSheet([
    ['示例一有限公司', CODES[0], '彭州市', '', '', '产值', '2023年', 1],
    ['示例一有限公司', CODES[0], '彭州市', '', '', '税收', '2024年', 2],
  ]));
  expect(await refusals([two])).toEqual([expect.stringMatching(/产值、税收/), expect.stringMatching(/2024年、2023年/)]);
  expect(await refusals([two], { indicator: '投资', period: readPeriod('2020年') })).toEqual(['没有台账含指标“投资”。现有：产值、税收。', '没有台账含2020年的数。现有：2024年、2023年。']);
  const { summary } = await reconcileFiles([two], { ...OPTIONS, indicator: '税收', period: 'all' });
  expect(summary.city.territorial).toBe('2');
});

test('agreements of one name must say the same; a workbook with one alone needs no column of them', async () => {
  const other = districtFile('别的.xlsx', agreementSheet('金彭2023', AGREEMENT.replace('5:5', '4:6')));
  expect(await refusals([city, pengzhou, other])).toEqual(['协议金彭2023在 市级协议.xlsx!结对协议!B2 与 别的.xlsx!结对协议!B2 中不一致，请先统一。']);
  const rows = [['单位名称', '飞入地', '飞出地', '指标', '期间', '数值（万元）'], ['示例四有限公司', '彭州市', '金牛区', '产值', '2024年', 10]];
  const own = districtFile('彭州自报.xlsx', sheetOf('台账', rows), agreementSheet('金彭2024', AGREEMENT.replace('2023', '2024').replace('5:5', '3:7')));
  const { summary } = await reconcileFiles([city, pengzhou, own], OPTIONS);
  expect(summary).toMatchObject({ errors: 0, missing: 0 });
  expect(summary.districts.find(({ name }) => name === '金牛区')?.appraisal).toBe('753.5');
});

test('all files that cannot be read are named, and the totals among them', async () => {
  const bad = { name: '坏.xlsx', bytes: new TextEncoder().encode('text') };
  const half = { name: '半.xlsx', bytes: pengzhou.bytes.subarray(0, 600) };
  expect(await refusals([pengzhou, bad, half], { reported: { ...bad, name: '上报.xlsx' } })).toEqual(['坏.xlsx：不是 Excel 工作簿（.xlsx）。', '半.xlsx：文件不完整，中途截断。', '上报.xlsx：不是 Excel 工作簿（.xlsx）。']);
  expect(await refusals([city])).toEqual(['这些工作簿中没有找到台账。']);
});

test("the districts' own totals stand beside the ledger's", async () => {
  const reported = { name: '上报.xlsx', bytes: buildWorkbook({ sheets: [sheetOf('上报', [['地区', '上报数', '口径'], ['彭州市', 1500, '全口径']])] }) };
  const { report } = await reconcileFiles([city, pengzhou], { ...OPTIONS, reported });
  const read = cellReader(report);
  const all = Array.from({ length: 40 }, (_, row) => Array.from('ABCDEFGHIJ', (column) => read(`对账报告!${column}${String(row + 1)}`)));
  expect(all.find(([label, territorial]) => label === '彭州市' && territorial === 1501)).toEqual(['彭州市', 1501, 750.5, 0, 0, 750.5, 1500, 749.5, -1, null]);
});

test('progress is told, and a signal stops it between two steps', async () => {
  const told: ReconcileProgress[] = [];
  await reconcileFiles([city, pengzhou], OPTIONS, (progress) => void told.push(progress));
  expect(told.map(({ stage, done, file }) => `${stage} ${String(done)} ${file}`.trim())).toEqual(['read 0 市级协议.xlsx', 'read 1 成都彭州.xlsx', 'read 2', 'reckon 2', 'compare 2', 'write 2']);
  const stop = new AbortController();
  await expect(reconcileFiles([city, pengzhou], { ...OPTIONS, signal: stop.signal }, ({ stage }) => stage === 'reckon' && stop.abort())).rejects.toMatchObject({ code: 'cancelled' });
});

test('a check respects columns set right, and says where an agreement and a formula are at fault', () => {
  const ledger = sheetOf('台账', [['单位', '属地', '产值万', '指标', '期间'], ['示例一有限公司', '彭州市', 'x', '产值', '2024年']]);
  const names = ['单位名称', '飞入地', '数值（万元）', '指标', '期间'];
  const settings = sheetOf('结对设置', [['结对设置'], [null], [null], ['项目', '值'], ['在用协议'], ['小数位数'], ['计量单位'], [null], [null], ['台账', '原表头', '单位', '属地', '产值万', '指标', '期间'], ['台账', '认定为', ...names]]);
  const before = checkFile(districtFile('彭州.xlsx', ledger), 'zh-CN');
  const after = checkFile(districtFile('彭州.xlsx', ledger, settings), 'zh-CN');
  expect([before.ledgers, after.ledgers]).toEqual([0, 1]);
  expect(after.findings).toContainEqual(expect.objectContaining({ file: '彭州.xlsx', sheet: '台账', cell: 'C2', level: 'error', code: 'not-a-number', unit: '示例一有限公司' }));
  const formula = districtFile('彭州.xlsx', sheetOf('台账', [['单位名称', '飞入地', '数值（万元）', '指标', '期间'], ['示例一有限公司', '彭州市', { f: '1+1' }, '产值', '2024年'], ['示例二有限公司', '彭州市', 1, '产值', '2024年']]), agreementSheet('甲', '比例=abc 方式=分算'));
  expect(checkFile(formula, 'en-US').findings).toEqual(expect.arrayContaining([
    expect.objectContaining({ sheet: '结对协议', cell: 'B2', level: 'error', code: 'agreement-unreadable' }),
    expect.objectContaining({ sheet: '台账', cell: 'C2', level: 'warning', code: 'formula-without-value' }),
  ]));
});

test('a refusal names the files it is about, and none where it is about all', () => {
  expect(filesOf({ kind: 'package', file: '坏.xlsx', code: 'not-a-package', subject: '' })).toEqual(['坏.xlsx']);
  expect(filesOf({ kind: 'agreements-differ', id: '金彭2023', first: '甲.xlsx!结对协议!B2', second: '乙.XLSX!结对协议!B2' })).toEqual(['甲.xlsx', '乙.XLSX']);
  expect(filesOf({ kind: 'fault', place: '甲.xlsx!台账', fault: { code: 'indicators-several', details: { known: [] } } })).toEqual(['甲.xlsx']);
  expect(filesOf({ kind: 'no-ledger' })).toEqual([]);
});
