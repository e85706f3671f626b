/** Texts from outside that a spreadsheet would take for formulas stay texts, wherever the add-in writes them. */
import { strFromU8, unzipSync } from 'fflate';
import { readTextsFile } from '../../src/accounting/agreement/texts-file';
import { freezeSheet } from '../../src/workbook/freeze/freeze';
import { writeAgreements } from '../../src/workbook/agreement-sheet/write-agreements';
import { readAgreements } from '../../src/workbook/agreements';
import { textLiteral } from '../../src/workbook/formula';
import { readLedger } from '../../src/workbook/ledgers';
import { planColumns } from '../../src/workbook/plan';
import { writeReport } from '../../src/workbook/report/write-report';
import { writeColumns } from '../../src/workbook/write';
import { findPairCall } from '../../src/workbook/explain/pair-call';
import { recalculate } from '../../src/xlsx';
import { buildWorkbook } from '../xlsx/build-workbook';
import { cellReader } from '../xlsx/read-cells';
import { sampleReport } from '../workbook/sample-reports';
import type { WorkbookPage } from '../workbook/workbook-page';
import { openWorkbookPage } from '../workbook/workbook-page';

jest.setTimeout(60_000);

/** What is known to run, fetch or leak when a spreadsheet reads it as a formula. */
const ATTACKS = ['=HYPERLINK(0)', "=cmd|' /C calc'!A0", '=1+1', '+1+1', '-1+1', '@SUM(1)', '=WEBSERVICE(0)'];
const AREA = { row: 0, column: 0, rows: 140, columns: 40 };

const sheetNamed = ({ model }: WorkbookPage, name: string): string => model.sheets().find((sheet) => sheet.name === name)?.id ?? '';

/** Cells that calculate, or would if they were not formatted as text. */
function formulasOf({ model }: WorkbookPage, sheet: string): string[] {
  return model.formulas(sheet, AREA).flatMap((row, r) => row.filter((cell, c) => typeof cell === 'string' && cell.startsWith('=') && model.format(sheet, r, c).numberFormat !== '@')).map(String);
}

const texts = ({ model }: WorkbookPage, sheet: string): string[] => model.values(sheet, AREA).flat().map(String);

describe('in a workbook', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage({ table: true });
  });
  afterEach(() => workbook.page.close());

  test.each(ATTACKS)('an imported agreement with %s in its case and reference', async (attack) => {
    const file = `新约2026 飞出地=武侯区 飞入地=简阳市; 情形="${attack}" 方式=标注 比例=20% 依据="${attack}"\n`;
    const [entry] = readTextsFile(file);
    if (!entry || !('agreement' in entry.read)) throw new Error('The file was not read.');
    // A sheet that no one has formatted as text: the cells written must be.
    workbook.model.setFormat(workbook.agreements, AREA, { numberFormat: 'General' });
    const before = formulasOf(workbook, workbook.agreements);
    await writeAgreements([{ key: null, agreement: entry.read.agreement }], 'zh');
    await workbook.page.host.settled();
    expect(formulasOf(workbook, workbook.agreements).filter((formula) => !before.includes(formula) && !/^=PAIR\.AGREEMENT\(/.test(formula))).toEqual([]);
    const found = (await readAgreements()).agreements.find(({ key }) => key === '新约2026');
    expect(found?.agreement.clauses[0]?.reference).toBe(attack);
  });

  test.each(ATTACKS)('a text %s that a formula gives, frozen to a value', async (attack) => {
    workbook.put(workbook.ledger, 20, 0, [[`=${textLiteral(attack)}&PAIR.TAG("","5:5")`]]);
    await workbook.page.host.settled();
    const frozen = await freezeSheet(workbook.ledger, { language: 'zh', time: '2026-11-24', agreements: [{ id: attack, text: attack }] });
    await workbook.page.host.settled();
    const copy = sheetNamed(workbook, frozen.sheet);
    expect(formulasOf(workbook, copy)).toEqual([]);
    expect(texts(workbook, copy).filter((text) => text === attack).length).toBeGreaterThanOrEqual(2);
  });

  test('a report with them as districts, findings, agreements, parties and subject', async () => {
    const written = await writeReport(sampleReport({ live: false, districts: ATTACKS, findings: ATTACKS, agreements: ATTACKS.map((attack) => ({ label: attack, text: attack })), parties: ATTACKS, subject: ATTACKS[0] ?? '' }));
    await workbook.page.host.settled();
    const own = formulasOf(workbook, written.sheetId);
    const shown = texts(workbook, written.sheetId);
    for (const attack of ATTACKS) {
      expect(own.filter((formula) => formula.startsWith(attack))).toEqual([]);
      expect(shown.filter((text) => text.includes(attack)).length).toBeGreaterThanOrEqual(3);
    }
  });

  test('an agreement’s text with quotes stays one text within the formula beside a row', async () => {
    const { ledger, around } = await readLedger(null);
    const [agreement] = (await readAgreements()).agreements;
    if (!agreement) throw new Error('no agreement');
    const text = '飞出地=金牛区 飞入地=彭州市 方式=分算 比例=5:5 依据=“甲")&HYPERLINK("http://outside.example","乙”';
    await writeColumns(planColumns(ledger, around, { agreement: { ...agreement, reference: { kind: 'literal', text } }, parts: ['origin'], column: null }));
    const formulas = formulasOf(workbook, workbook.ledger).filter((formula) => formula.includes('ATTRIBROW'));
    expect(formulas.length).toBeGreaterThan(3);
    for (const formula of formulas) {
      // Outside quotes there is our function alone.
      expect(formula.replace(/"(?:[^"]|"")*"/g, '""')).not.toContain('HYPERLINK');
      expect(findPairCall(formula)?.id).toBe('ATTRIBROW');
    }
  });
});

test.each(ATTACKS)('at the command line a copy with values holds %s as a text', (attack) => {
  const bytes = buildWorkbook({ sheets: [{ name: '台账', cells: { A1: attack, B1: { f: 'A1&_xldudf_PAIR_TAG("","5:5")', v: 'old' } } }] });
  const result = recalculate(bytes, { locale: 'zh-CN', now: 45_658, values: true });
  const sheet = strFromU8(unzipSync(result.bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(cellReader(result.bytes)('台账!B1')).toBe(attack);
  expect(sheet).not.toContain('<f');
  expect(/<c r="B1"[^>]* t="(\w+)"/.exec(sheet)?.[1]).toMatch(/^(?:str|s|inlineStr)$/);
});
