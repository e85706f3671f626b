import type { FoundAgreement } from '../../src/workbook/agreement-book';
import { readAgreements } from '../../src/workbook/agreements';
import { readApplied } from '../../src/workbook/applied';
import { attributeWhole } from '../../src/workbook/attribute-whole';
import { readLedger } from '../../src/workbook/ledgers';
import type { PlannedValues } from '../../src/workbook/plan';
import { planColumns } from '../../src/workbook/plan';
import { previewOf } from '../../src/workbook/preview';
import { insertSheet, removeInserted } from '../../src/workbook/insert-sheet';
import { planLedgerSheet } from '../../src/workbook/ledger-sheet';
import { removeApplied } from '../../src/workbook/remove';
import { removeLedgerSheet } from '../../src/workbook/remove-ledger-sheet';
import { undoColumns } from '../../src/workbook/undo';
import { writeColumns } from '../../src/workbook/write';
import { Cutting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

const signal = new AbortController().signal;

async function agreementOf(key: string): Promise<FoundAgreement> {
  const found = (await readAgreements()).agreements.find((one) => one.key === key);
  if (!found) throw new Error(`${key} is not in the workbook`);
  return found;
}

const LABEL = { time: '2026-11-27 14:05', agreement: '金彭2023', digest: 'a3f9' };

/** Values as the pane makes them, for the amounts. */
async function valuesOf(ledger: Awaited<ReturnType<typeof readLedger>>['ledger'], agreement: FoundAgreement, label = LABEL): Promise<PlannedValues> {
  const attribute = await attributeWhole(ledger, agreement, [agreement], signal);
  return {
    label,
    cells: new Map(ledger.records.flatMap((record) => {
      const outcome = attribute(record);
      return 'attribution' in outcome ? [[record.row, [Number(outcome.origin), Number(outcome.host)]] as const] : [];
    })),
  };
}

describe.each([{ table: false }, { table: true }])('values in place of formulas ($table)', (options) => {
  let workbook: WorkbookPage;
  beforeEach(async () => {
    workbook = await openWorkbookPage(options);
  });
  afterEach(() => workbook.page.close());
  const top = options.table ? 0 : 2;
  const cells = (rows = 6) => workbook.model.formulas(workbook.ledger, { row: top, column: 7, rows, columns: 2 });

  const write = async (label = LABEL) => {
    const { ledger, around } = await readLedger(null);
    const agreement = await agreementOf('金彭2023');
    const plan = planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null });
    return writeColumns({ ...plan, values: await valuesOf(ledger, agreement, label) });
  };

  test('stand under headers that say when and by what, are listed, refreshed, undone and removed exactly', async () => {
    const before = workbook.picture();
    const written = await write();
    expect(cells()).toEqual([
      ['计入飞出地（数值 2026-11-27 14:05 金彭2023 #a3f9）', '飞入地考核数（数值 2026-11-27 14:05 金彭2023 #a3f9）'],
      [6172.84, 6172.83], [2592, 6048], [-60.25, -60.25], ['', ''], ['', ''],
    ]);
    const [applied] = (await readApplied()).columns;
    expect(applied).toMatchObject({ parts: ['origin', 'host'], agreement: '金彭2023', label: LABEL, count: 6 });
    await undoColumns(written);
    expect(workbook.picture()).toEqual(before);

    await write();
    const [again] = (await readApplied()).columns;
    if (!again) throw new Error('nothing applied');
    const first = workbook.picture();
    // The ledger changes; the values stay until they are refreshed, and the refresh can be undone as well.
    workbook.put(workbook.ledger, top + 2, 6, [[1000]]);
    const changed = workbook.picture();
    expect(changed).not.toEqual(first);
    const { ledger, around } = await readLedger({ sheetId: again.sheetId, row: again.area.row + 1, column: again.area.column });
    const agreement = await agreementOf('金彭2023');
    const plan = planColumns(ledger, around, { agreement, parts: again.parts, column: null, over: again });
    const refreshed = await writeColumns({ ...plan, values: await valuesOf(ledger, agreement, { ...LABEL, time: '2026-11-28 09:00' }) });
    expect(cells(3)).toEqual([
      ['计入飞出地（数值 2026-11-28 09:00 金彭2023 #a3f9）', '飞入地考核数（数值 2026-11-28 09:00 金彭2023 #a3f9）'],
      [6172.84, 6172.83], [300, 700],
    ]);
    await undoColumns(refreshed);
    expect(workbook.picture()).toEqual(changed);
    workbook.put(workbook.ledger, top + 2, 6, [[8640]]);
    await removeApplied(again);
    expect((await readApplied()).columns).toEqual([]);
  });

  test('formulas are written again for rows that have come since, and what is not ours is never written over', async () => {
    const { ledger, around } = await readLedger(null);
    const agreement = await agreementOf('金彭2023');
    await writeColumns(planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null }));
    const [applied] = (await readApplied()).columns;
    if (!applied) throw new Error('nothing applied');
    if (!options.table) workbook.put(workbook.ledger, top + 6, 0, [['新来的公司', '金牛区', '彭州市', '新设', '产值', '2024年', 80]]);
    const before = workbook.picture();
    const now = await readLedger({ sheetId: applied.sheetId, row: applied.area.row + 1, column: applied.area.column });
    const plan = planColumns(now.ledger, now.around, { agreement, parts: applied.parts, column: null, over: applied });
    const written = await writeColumns(plan);
    await workbook.page.host.settled();
    if (!options.table) expect(workbook.model.values(workbook.ledger, { row: top + 6, column: 7, rows: 1, columns: 2 })).toEqual([[40, 40]]);
    await undoColumns(written);
    expect(workbook.picture()).toEqual(before);
    workbook.put(workbook.ledger, top + 1, 7, [['手填']]);
    const kept = workbook.picture();
    await expect(writeColumns(plan)).rejects.toMatchObject({ code: 'target-not-blank', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(kept);
  });

  test('whichever single operation of a refresh Excel refuses, the columns are as before or after', async () => {
    workbook.page.close();
    const cutting = new Cutting();
    workbook = await openWorkbookPage({ ...options, onAction: cutting.onAction });
    await write();
    const [applied] = (await readApplied()).columns;
    if (!applied) throw new Error('nothing applied');
    const { ledger, around } = await readLedger({ sheetId: applied.sheetId, row: applied.area.row + 1, column: applied.area.column });
    const agreement = await agreementOf('金彭2023');
    const plan = { ...planColumns(ledger, around, { agreement, parts: applied.parts, column: null, over: applied }), values: await valuesOf(ledger, agreement, { ...LABEL, time: '2026-11-28 09:00' }) };
    const before = workbook.picture();
    for (let at = 0; ; at += 1) {
      const { result, reached } = await cutting.failing(at, () => writeColumns(plan));
      if (result !== null && reached) await undoColumns(result);
      if (!reached) {
        expect(at).toBeGreaterThan(10);
        break;
      }
      expect({ at, picture: workbook.picture() }).toEqual({ at, picture: before });
    }
  }, 120_000);
});

describe('one formula for the whole ledger, on a sheet of its own', () => {
  let workbook: WorkbookPage;
  afterEach(() => workbook.page.close());
  const sheet = (name: string) => workbook.model.sheets().find((one) => one.name === name)?.id ?? '';

  test.each([{ table: true, ledger: '飞地台账[#All]', name: '飞地台账[[#All],[单位名称]]' }, { table: false, ledger: "'台账'!$A$1:$G$9", name: "'台账'!$A$1:$A$9" }])('follows the ledger ($ledger), and goes without a trace', async ({ table, ledger: reference, name }) => {
    workbook = await openWorkbookPage({ table });
    const before = workbook.picture();
    const { ledger } = await readLedger(null);
    const agreement = await agreementOf('金彭2023');
    const inserted = await insertSheet(planLedgerSheet(ledger, agreement, null));
    await workbook.page.host.settled();
    expect(inserted.sheet).toBe('台账分算');
    const top = table ? 4 : 6;
    const read = () => workbook.model.values(sheet('台账分算'), { row: top, column: 0, rows: 4, columns: 8 });
    expect(workbook.model.formulas(sheet('台账分算'), { row: 4, column: 0, rows: 1, columns: 1 })).toEqual([[`=${name}&""`]]);
    expect(workbook.model.formulas(sheet('台账分算'), { row: 4, column: 3, rows: 1, columns: 1 })).toEqual([[`=PAIR.ATTRIBUTE(${reference},金彭2023)`]]);
    expect(read()).toEqual([
      ['单位名称', '指标', '期间', '属地数', '方式', '比例', '计入飞出地', '飞入地考核数'],
      ['成都金彭智造有限公司', '产值', '2024年', 12345.67, '分算', 0.5, 6172.84, 6172.83],
      ['彭州航空材料科技有限公司', '产值', '2024年', 8640, '分算', 0.3, 2592, 6048],
      ['四川牛彭新材料股份有限公司', '产值', '2024年', -120.5, '分算', 0.5, -60.25, -60.25],
    ]);
    workbook.put(workbook.ledger, table ? 1 : 3, 6, [[100]]);
    await workbook.page.host.settled();
    expect(read()[1]?.slice(6)).toEqual([50, 50]);
    workbook.put(workbook.ledger, table ? 1 : 3, 6, [[12345.67]]);
    const { sheets } = await readApplied();
    expect(sheets).toEqual([expect.objectContaining({ sheet: '台账分算', ledger: reference, agreement: '金彭2023' })]);
    await removeInserted(inserted);
    expect(workbook.picture()).toEqual(before);

    // Made again, and removed from the list instead of undone; a note on it keeps it.
    await insertSheet(planLedgerSheet(ledger, agreement, null));
    await workbook.page.host.settled();
    const [applied] = (await readApplied()).sheets;
    if (!applied) throw new Error('no sheet');
    workbook.put(applied.sheetId, 30, 2, [['我的批注']]);
    await expect(removeLedgerSheet(applied)).rejects.toMatchObject({ code: 'sheet-edited', outcome: 'unchanged' });
    workbook.put(applied.sheetId, 30, 2, [['']]);
    await removeLedgerSheet(applied);
    expect(workbook.picture()).toEqual(before);
  });

  test('whichever single operation Excel refuses, there is the whole sheet or none, made or taken away', async () => {
    const cutting = new Cutting();
    workbook = await openWorkbookPage({ onAction: cutting.onAction });
    const before = workbook.picture();
    const { ledger } = await readLedger(null);
    const content = planLedgerSheet(ledger, await agreementOf('金彭2023'), null);
    for (let at = 0; ; at += 1) {
      const { result, reached } = await cutting.failing(at, () => insertSheet(content));
      if (result !== null) await removeInserted(result);
      expect({ at, picture: workbook.picture() }).toEqual({ at, picture: before });
      if (!reached) {
        expect(at).toBeGreaterThan(10);
        break;
      }
    }
    for (let at = 0; ; at += 1) {
      await insertSheet(content);
      await workbook.page.host.settled();
      const after = workbook.picture();
      const [applied] = (await readApplied()).sheets;
      if (!applied) throw new Error('no sheet');
      const { failure, reached } = await cutting.failing(at, () => removeLedgerSheet(applied));
      expect({ at, picture: workbook.picture() }).toEqual({ at, picture: failure === null ? before : after });
      if (!reached) {
        expect(at).toBeGreaterThan(4);
        break;
      }
      if (failure !== null) await removeLedgerSheet(applied);
    }
  }, 120_000);

  test('decimals that are asked for stand before the agreement, and reach the credits alone', async () => {
    workbook = await openWorkbookPage();
    workbook.put(workbook.ledger, 3, 6, [[4115.22333333333]]);
    const { ledger, around } = await readLedger(null);
    const agreement = await agreementOf('金彭2023');
    const plan = planColumns(ledger, around, { agreement, parts: ['origin', 'host'], column: null, decimals: 2 });
    await writeColumns(plan);
    await workbook.page.host.settled();
    expect(workbook.model.formulas(workbook.ledger, { row: 3, column: 7, rows: 1, columns: 1 })).toEqual([['=PAIR.ATTRIBROW($A$1:$G$3,$A4:$G4,"小数=2 "&金彭2023)']]);
    expect(workbook.model.values(workbook.ledger, { row: 3, column: 7, rows: 1, columns: 2 })).toEqual([[2057.61, 2057.61333333333]]);
    const fixed = { ...agreement, written: '金彭2023 飞出地=金牛区 飞入地=彭州市 小数=4; 比例=5:5' };
    expect(() => planColumns(ledger, around, { agreement: fixed, parts: ['origin'], column: null, decimals: 2 })).toThrow(expect.objectContaining({ code: 'decimals-in-agreement' }) as Error);
  });

  test('the whole ledger is attributed with its history: a cap is followed, and rows of other agreements are not shared', async () => {
    workbook = await openWorkbookPage();
    workbook.put(workbook.agreements, 8, 1, [['武金2024 飞出地=武侯区 飞入地=金堂县 方式=分算 比例=5:5 上限=600']]);
    workbook.put(workbook.ledger, 3, 0, [
      ['甲公司', '武侯区', '金堂县', '', '产值', '2024Q1', 1000],
      ['甲公司', '武侯区', '金堂县', '', '产值', '2024Q2', 1000],
      ['乙公司', '武侯区', '金堂县', '', '产值', '2024Q1', 90],
      ['丙公司', '武侯区', '金堂县', '', '产值', '看不懂', 5],
      ['丁公司', '金牛区', '彭州市', '', '产值', '2024Q1', 70],
    ]);
    const { ledger } = await readLedger(null);
    const agreement = await agreementOf('武金2024');
    const attribute = await attributeWhole(ledger, agreement, [agreement], signal);
    const outcomes = ledger.records.map(attribute);
    expect(outcomes.map((one) => ('origin' in one ? [one.origin, one.host] : one.status))).toEqual([['500', '500'], ['100', '900'], ['45', '45'], 'faulty', 'faulty']);
    expect(outcomes.map((one) => (one.status === 'faulty' ? one.fault.code : null)).slice(3)).toEqual(['period-unreadable', 'other-parties']);
    const preview = await previewOf(ledger, attribute, signal);
    expect(preview).toMatchObject({ count: 3, origin: '645', host: '1445', difference: '0', failing: 0 });
    expect(preview.left.map(({ rows }) => rows)).toEqual([[7], [8]]);
  });
});
