/** The sheet 测算方案: drawn as reports are, in its own words; whole or not at all; never over what is not its own. */
import { scenarioReport } from '../../src/workbook/scenario-sheet/scenario-report';
import type { ScenarioSheet } from '../../src/workbook/scenario-sheet/scenario-sheet';
import { undoReport } from '../../src/workbook/report/undo-report';
import type { WrittenReport } from '../../src/workbook/report/write-report';
import { writeReport } from '../../src/workbook/report/write-report';
import type { WorkbookFailure } from '../../src/workbook/failure';
import { listLedgers } from '../../src/workbook/ledger-list';
import type { ScenarioFigures } from '../../src/accounting/scenario/figures';
import { reportPicture } from './report-picture';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

jest.setTimeout(300_000);

const figures = (origins: readonly string[], hosts: readonly string[], totals: readonly [origin: string, host: string, city: string, tags?: string]): ScenarioFigures => {
  const [origin, host, territorial, tags = '0'] = totals;
  return { years: origins.map((own, index) => ({ year: 2024 + index, territorial: '100.25', origin: own, host: hosts[index] ?? '0', others: '0', tags: '0' })), total: { territorial, origin, host, others: '0', tags }, capped: null, leftOut: 0 };
};

const SHEET: ScenarioSheet = {
  language: 'zh', about: '金彭2023 条款 2', indicator: '产值', unit: '万元', ledgers: '台账!A1:G7', assumption: '2025 年按 2024 年数推算，不是台账数。', time: '2026-11-27 14:05', origin: '金牛区', host: '彭州市', decimals: 2,
  terms: [{ label: '飞出地比例', values: ['50%', '40%'] }, { label: '上限（累计）', values: ['7,800', '不设'] }, { label: '年限', values: ['5 年', '3×基数'] }],
  variants: [
    { name: '现行', figures: figures(['50.13', '50.12'], ['50.12', '50.13'], ['100.25', '100.25', '200.5']), text: '金彭2023 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=5:5' },
    { name: '方案 A', figures: figures(['40.1', '40.1'], ['60.15', '60.15'], ['80.2', '120.3', '200.5']), text: '金彭2023 飞出地=金牛区 飞入地=彭州市; 方式=分算 比例=40%' },
  ],
  projected: [2025],
  sentences: [{ label: '方案 A', text: '比例由 50% 降为 40%后，金牛区合计少 20.05。' }],
};

const AREA = { row: 0, column: 0, rows: 60, columns: 8 };

describe('the scenario sheet', () => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage({ table: true });
  });
  afterEach(() => workbook.page.close());

  const save = async (sheet = SHEET, options = {}) => {
    const written = await writeReport(scenarioReport(sheet), options);
    await workbook.page.host.settled();
    return written;
  };
  const rows = (id: string) => workbook.model.values(id, AREA);
  const rowOf = (id: string, label: string) => rows(id).find(([first]) => first === label) ?? [];
  const names = () => workbook.model.sheets().map(({ name }) => name);

  test('says what it is, and everything on it adds up', async () => {
    const { sheetId, sheet } = await save();
    expect(sheet).toBe('测算方案');
    expect(rows(sheetId).slice(0, 3).map(([first]) => first)).toEqual(['签约前测算方案', '考核数仅供考核，不得对外发布', '由结对分算生成：测算 金彭2023 条款 2 产值']);
    expect(rowOf(sheetId, '现行').slice(0, 4)).toEqual(['现行', 100.25, 100.25, 200.5]);
    expect(rowOf(sheetId, '方案 A').slice(0, 6)).toEqual(['方案 A', 80.2, 120.3, 200.5, -20.05, '相符']);
    expect(rows(sheetId).filter(([first]) => first === '2024' || first === '2025').map((row) => row.slice(1, 3))).toEqual([['台账数', 100.25], ['推算数', 100.25]]);
    const total = rows(sheetId).find(([first, , third]) => first === '合计' && third !== '') ?? [];
    expect(total.slice(2, 7)).toEqual([200.5, 100.25, 100.25, 80.2, 120.3]);
    // Terms stay the texts they are: 40% is no number, 3×基数 no formula.
    expect(rowOf(sheetId, '飞出地比例').slice(1, 3)).toEqual(['50%', '40%']);
  });

  test('a tag is taken out of the city, and the proof says so', async () => {
    const [today] = SHEET.variants;
    if (today === undefined) throw new Error('no variant');
    const { sheetId } = await save({ ...SHEET, variants: [today, { name: '方案 A', figures: figures(['30', '30.15'], ['100.25', '100.25'], ['60.15', '200.5', '200.5', '60.15']), text: '标' }] });
    expect(rowOf(sheetId, '方案 A').slice(0, 7)).toEqual(['方案 A', 60.15, 200.5, -60.15, 200.5, -40.1, '相符']);
  });

  test('is no ledger', async () => {
    const before = (await listLedgers()).map(({ sheet }) => sheet);
    await save();
    expect((await listLedgers()).map(({ sheet }) => sheet)).toEqual(before);
  });

  test('is saved again in its place, of another clause on another sheet, and goes without a trace', async () => {
    const before = reportPicture(workbook);
    const first = await save();
    const once = reportPicture(workbook);
    const again = await save({ ...SHEET, sentences: [...SHEET.sentences, { label: '方案 B', text: '与现行条件相同。' }] });
    expect(again.sheetId).toBe(first.sheetId);
    const other = await save({ ...SHEET, about: '金彭2023 条款 1' });
    expect(names().filter((name) => name.startsWith('测算方案'))).toEqual(['测算方案', '测算方案2']);
    await undoReport(other);
    await undoReport(again);
    expect(reportPicture(workbook)).toEqual(once);
    await undoReport(first);
    expect(reportPicture(workbook)).toEqual(before);
  });

  test('a sheet of that name that is another’s is left alone', async () => {
    const id = workbook.model.addSheet('测算方案').id;
    workbook.put(id, 0, 0, [['我的测算', 1]]);
    expect((await save()).sheet).toBe('测算方案2');
    expect(workbook.model.values(id, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['我的测算', 1]]);
  });

  test('what a person has changed on it is not written over; a new sheet is', async () => {
    const { sheetId } = await save();
    workbook.put(sheetId, 0, 0, [['已与彭州商定']]);
    await expect(save()).rejects.toMatchObject({ code: 'report-edited', outcome: 'unchanged', details: { sheet: '测算方案', cells: 'A1', free: '测算方案2' } });
    expect((await save(SHEET, { newSheet: true })).sheet).toBe('测算方案2');
  });

  test('with English data it is English', async () => {
    const { sheetId, sheet } = await save({ ...SHEET, language: 'en', about: 'JP clause 2' });
    expect([sheet, rows(sheetId)[1]?.[0]]).toEqual(['Scenarios', 'Appraisal figures are not for publication']);
  });
});

test('whichever single operation Excel refuses, there is a whole sheet or none, and taken back it is there or gone', async () => {
  let at = -1;
  let count = 0;
  const workbook = await openWorkbookPage({ table: true, onAction: () => {
    if (at >= 0 && count++ === at) throw new Error('cut');
  } });
  const small = scenarioReport({ ...SHEET, terms: SHEET.terms.slice(0, 1) });
  const cutting = async (action: () => Promise<unknown>, back: (result: unknown) => Promise<unknown>): Promise<number> => {
    const picture = async () => {
      await workbook.page.host.settled();
      return JSON.stringify(reportPicture(workbook));
    };
    const before = await picture();
    for (let number = 0; ; number += 1) {
      [at, count] = [number, 0];
      const outcome = await action().then((result) => ({ result, failure: null }), (failure: WorkbookFailure) => ({ result: null, failure }));
      const reached = count > number;
      at = -1;
      if (outcome.failure === null) await back(outcome.result);
      else expect({ number, outcome: outcome.failure.outcome }).toEqual({ number, outcome: expect.stringMatching(/^(unchanged|restored|not-undone)$/) as string });
      expect([number, (await picture()) === before]).toEqual([number, true]);
      if (!reached) return number;
    }
  };
  expect(await cutting(() => writeReport(small), (written) => undoReport(written as WrittenReport))).toBeGreaterThan(50);
  let written = await writeReport(small);
  expect(await cutting(() => undoReport(written), async () => void (written = await writeReport(small)))).toBeGreaterThan(10);
  await workbook.page.close();
});
