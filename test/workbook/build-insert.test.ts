import { ModelError } from '../../src/host/model';
import type { Content } from '../../src/workbook/build/insertion-plan';
import { planInsertion } from '../../src/workbook/build/insertion-plan';
import { insert, undoInsertion } from '../../src/workbook/build/insert';
import { readCellFormula } from '../../src/workbook/build/read-formula';
import type { TargetCell } from '../../src/workbook/build/target-cell';
import { readActiveCell, readSelectedAddress } from '../../src/workbook/build/target-cell';
import type { WorkbookFailure } from '../../src/workbook/failure';
import { Cutting, expectWholeUndoing, expectWholeWriting } from './cutting';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

/** Inserting a formula, or a long text, at one cell: nothing is lost, whatever Excel refuses. */

const SPLIT: Content = { text: '=PAIR.SPLITSHARE(12345.67,"5:5")', formula: true, rows: 1, columns: 2 };
const failureOf = (action: Promise<unknown>): Promise<WorkbookFailure | null> => action.then(() => null, (error: WorkbookFailure) => error);

let workbook: WorkbookPage;
afterEach(() => workbook.page.close());

const at = (row: number, column: number): TargetCell => ({ sheetId: workbook.ledger, sheet: '台账', row, column });
const cells = (row: number, column: number, rows = 1, columns = 1) => workbook.model.formulas(workbook.ledger, { row, column, rows, columns });
const values = (row: number, column: number, rows = 1, columns = 1) => workbook.model.values(workbook.ledger, { row, column, rows, columns });
const settled = () => workbook.page.host.settled();

describe('inserting', () => {
  beforeEach(async () => {
    workbook = await openWorkbookPage();
  });

  test('into blank cells asks nothing, and undo leaves nothing', async () => {
    const before = workbook.picture();
    const plan = await planInsertion(at(20, 9), SPLIT);
    expect(plan).toMatchObject({ filled: [], count: 0, area: { row: 20, column: 9, rows: 1, columns: 2 } });
    const inserted = await insert(plan);
    await settled();
    expect(values(20, 9, 1, 2)).toEqual([[6172.84, 6172.83]]);
    await undoInsertion(inserted);
    await settled();
    expect(workbook.picture()).toEqual(before);
  });

  test('over cells that are not blank names them, and undo gives every one back', async () => {
    workbook.put(workbook.ledger, 20, 9, [['备注', '=1+1']]);
    const before = workbook.picture();
    const plan = await planInsertion(at(20, 9), SPLIT);
    expect(plan).toMatchObject({ filled: ['J21', 'K21'], count: 2 });
    const inserted = await insert(plan);
    await settled();
    expect(values(20, 9, 1, 2)).toEqual([[6172.84, 6172.83]]);
    await undoInsertion(inserted);
    await settled();
    expect(workbook.picture()).toEqual(before);
    expect(values(20, 10)).toEqual([[2]]);
  });

  test('a formula is opened, changed and written back; its own spill is nothing in the way', async () => {
    workbook.put(workbook.ledger, 20, 9, [[SPLIT.text]]);
    await settled();
    const before = workbook.picture();
    workbook.select(20, 10);
    const opened = await readCellFormula();
    expect(opened).toEqual({ cell: at(20, 9), formula: SPLIT.text });
    const plan = await planInsertion(opened.cell, { ...SPLIT, text: '=PAIR.SPLITSHARE(12345.67,"3:3:4")', columns: 3 }, opened.formula);
    expect(plan).toMatchObject({ filled: [], count: 0 });
    const inserted = await insert(plan, opened.formula);
    await settled();
    expect(values(20, 9, 1, 3)).toEqual([[3703.7, 3703.7, 4938.27]]);
    await undoInsertion(inserted);
    await settled();
    expect(workbook.picture()).toEqual(before);
    expect(values(20, 9, 1, 3)).toEqual([[6172.84, 6172.83, '']]);
  });

  test('what another formula fills is refused, with the cell of that formula', async () => {
    workbook.put(workbook.ledger, 20, 9, [['=PAIR.SPLITSHARE(100,"1:1:1")']]);
    await settled();
    expect(await failureOf(planInsertion(at(20, 10), SPLIT))).toMatchObject({ code: 'filled-by-spill', outcome: 'unchanged', details: { cell: 'K21', anchor: 'J21' } });
    expect(await failureOf(planInsertion(at(19, 11), { ...SPLIT, rows: 2, columns: 1 }))).toMatchObject({ code: 'filled-by-spill', details: { cell: 'L21', anchor: 'J21' } });
  });

  test('what changes between asking and writing is not written over', async () => {
    const plan = await planInsertion(at(20, 9), SPLIT);
    workbook.put(workbook.ledger, 20, 10, [['刚写的']]);
    const before = workbook.picture();
    expect(await failureOf(insert(plan))).toMatchObject({ code: 'target-changed', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
  });

  test('undo stops where the cells hold something else by now', async () => {
    const inserted = await insert(await planInsertion(at(20, 9), SPLIT));
    workbook.put(workbook.ledger, 20, 9, [[7]]);
    expect(await failureOf(undoInsertion(inserted))).toMatchObject({ code: 'changed-since', outcome: 'not-undone' });
    expect(cells(20, 9)).toEqual([[7]]);
    workbook.put(workbook.ledger, 30, 9, [['', '旁边']]);
    const over = await insert(await planInsertion(at(30, 9), SPLIT));
    await settled();
    workbook.put(workbook.ledger, 30, 10, [['挡住']]);
    await settled();
    expect(await failureOf(undoInsertion(over))).toMatchObject({ code: 'changed-since', outcome: 'not-undone' });
    expect(cells(30, 9, 1, 2)).toEqual([[SPLIT.text, '挡住']]);
  });

  test('a formula that Excel refuses leaves the cell as it was', async () => {
    workbook.put(workbook.ledger, 20, 9, [['备注']]);
    const before = workbook.picture();
    expect(await failureOf(insert(await planInsertion(at(20, 9), { ...SPLIT, text: '=PAIR.SPLITSHARE(1,' })))).toMatchObject({ code: 'excel-refused' });
    expect(workbook.picture()).toEqual(before);
  });

  test('into a cell formatted as text a formula still calculates; undo brings the format back', async () => {
    workbook.model.setFormat(workbook.ledger, { row: 20, column: 9, rows: 1, columns: 1 }, { numberFormat: '@' });
    const before = workbook.picture();
    const inserted = await insert(await planInsertion(at(20, 9), SPLIT));
    await settled();
    expect(values(20, 9)).toEqual([[6172.84]]);
    await undoInsertion(inserted);
    expect(workbook.picture()).toEqual(before);
  });

  test('a text that Excel would make something else of stays the text it is', async () => {
    const before = workbook.picture();
    const inserted = await insert(await planInsertion(at(20, 9), { text: '5:5', formula: false, rows: 1, columns: 1 }));
    expect(values(20, 9)).toEqual([['5:5']]);
    await undoInsertion(inserted);
    expect(workbook.picture()).toEqual(before);
  });

  test('a result that leaves the sheet is refused before anything is written', async () => {
    expect(await failureOf(planInsertion(at(20, 16_383), SPLIT))).toMatchObject({ code: 'spill-outside-sheet', outcome: 'unchanged' });
  });

  test('a sheet that is gone is said', async () => {
    const other = workbook.model.addSheet('临时').id;
    workbook.model.deleteSheet(other);
    expect(await failureOf(planInsertion({ sheetId: other, sheet: '临时', row: 0, column: 0 }, SPLIT))).toMatchObject({ code: 'place-gone' });
  });

  test('the selection becomes an argument: without its sheet on the same one, with it on another', async () => {
    workbook.model.select(workbook.ledger, { row: 3, column: 6, rows: 5, columns: 1 });
    expect(await readActiveCell()).toEqual(at(3, 6));
    expect(await readSelectedAddress(workbook.ledger)).toBe('G4:G8');
    expect(await readSelectedAddress(workbook.agreements)).toBe("'台账'!G4:G8");
  });

  test('a text that begins with = is no formula', async () => {
    workbook.model.setFormat(workbook.ledger, { row: 20, column: 9, rows: 1, columns: 1 }, { numberFormat: '@' });
    workbook.put(workbook.ledger, 20, 9, [['=PAIR.TAG(1)']]);
    workbook.select(20, 9);
    expect((await readCellFormula()).formula).toBeNull();
  });
});

test('inside a table a formula fills one cell; a result that spills is refused', async () => {
  workbook = await openWorkbookPage({ table: true });
  const before = workbook.picture();
  expect(await failureOf(planInsertion(at(2, 6), SPLIT))).toMatchObject({ code: 'spill-in-table', details: { address: 'G3:H3', table: '飞地台账' } });
  const inserted = await insert(await planInsertion(at(2, 6), { text: '=PAIR.ENCLAVEATTRIB(100,"5:5")', formula: true, rows: 1, columns: 1 }));
  await settled();
  expect(values(2, 6)).toEqual([[50]]);
  await undoInsertion(inserted);
  await settled();
  expect(workbook.picture()).toEqual(before);
});

describe('when Excel refuses', () => {
  const MUTATIONS = ['enter', 'clear', 'setFormat'] as const;
  const refuse = (from: number, mode: 'once' | 'from-then-on') => {
    let count = 0;
    for (const name of MUTATIONS) {
      const real = (Reflect.get(workbook.model, name) as (...args: unknown[]) => unknown).bind(workbook.model);
      Reflect.set(workbook.model, name, (...args: unknown[]) => {
        const number = count++;
        if (mode === 'once' ? number === from : number >= from) throw new ModelError('AccessDenied', 'You cannot perform the requested operation.');
        return real(...args);
      });
    }
    return { seen: () => count, stop: () => MUTATIONS.forEach((name) => Reflect.deleteProperty(workbook.model, name)) };
  };

  beforeEach(async () => {
    workbook = await openWorkbookPage();
    workbook.put(workbook.ledger, 20, 9, [['备注', '=1+1']]);
    workbook.model.setFormat(workbook.ledger, { row: 20, column: 9, rows: 1, columns: 1 }, { numberFormat: '@' });
  });

  test('any single operation of inserting, the workbook is as it was', async () => {
    const before = workbook.picture();
    for (let number = 0; ; number += 1) {
      const plan = await planInsertion(at(20, 9), SPLIT);
      const refusal = refuse(number, 'once');
      const failure = await failureOf(insert(plan));
      refusal.stop();
      if (failure === null) {
        expect(number).toBeGreaterThanOrEqual(3);
        break;
      }
      expect(failure).toMatchObject({ code: 'sheet-protected', details: { sheet: '台账', address: 'J21:K21' } });
      expect(['unchanged', 'restored']).toContain(failure.outcome);
      await settled();
      expect(workbook.picture()).toEqual(before);
    }
  });

  test('every operation, as a protected sheet does, nothing was written and it says so', async () => {
    const before = workbook.picture();
    const plan = await planInsertion(at(20, 9), SPLIT);
    refuse(0, 'from-then-on');
    expect(await failureOf(insert(plan))).toMatchObject({ code: 'sheet-protected', outcome: 'unchanged' });
    expect(workbook.picture()).toEqual(before);
  });

  test('half-way and restoring too, it says that something is left and where', async () => {
    const plan = await planInsertion(at(20, 9), SPLIT);
    refuse(1, 'from-then-on');
    expect(await failureOf(insert(plan))).toMatchObject({ outcome: 'not-restored', place: '台账!J21:K21' });
  });

  test('any single operation of undoing, it is undone whole; every one, what was written stays', async () => {
    const before = workbook.picture();
    for (let number = 0; ; number += 1) {
      const inserted = await insert(await planInsertion(at(20, 9), SPLIT));
      await settled();
      const refusal = refuse(number, 'once');
      await undoInsertion(inserted);
      const { seen, stop } = refusal;
      stop();
      await settled();
      expect(workbook.picture()).toEqual(before);
      if (seen() <= number) break;
    }
    const inserted = await insert(await planInsertion(at(20, 9), SPLIT));
    await settled();
    const written = workbook.picture();
    const refusal = refuse(0, 'from-then-on');
    expect(await failureOf(undoInsertion(inserted))).toMatchObject({ code: 'sheet-protected', outcome: 'not-undone' });
    refusal.stop();
    expect(workbook.picture()).toEqual(written);
  });
});

describe('whichever single request to Excel is cut off', () => {
  test('inserting over filled cells, and undoing it, stand whole or not at all', async () => {
    const cutting = new Cutting();
    workbook = await openWorkbookPage({ onAction: cutting.onAction });
    workbook.put(workbook.ledger, 20, 9, [['备注', '=1+1']]);
    // The add-in's functions answer late; what is cut off here are the requests of inserting alone.
    const write = async () => insert(await planInsertion(at(20, 9), { text: '=1+2', formula: true, rows: 1, columns: 2 }));
    const undo = undoInsertion;
    await expectWholeWriting({ cutting, workbook, write, undo, over: 10 });
    await expectWholeUndoing({ cutting, workbook, write, undo, over: 10 });
  }, 120_000);
});
