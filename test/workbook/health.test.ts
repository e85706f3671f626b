import { MemoryWorkbook } from '../../src/host/memory/memory-workbook';
import { runSelfTest } from '../../src/taskpane/settings/self-test';
import { readHealth, recalculate, whenCalculated } from '../../src/workbook/health';
import type { OfficePage } from '../support/office-page';
import { openOfficePage } from '../support/office-page';

describe('the health of a workbook', () => {
  let page: OfficePage;
  const open = async (model = new MemoryWorkbook()) => {
    page = await openOfficePage({ model });
    page.install();
    return model;
  };
  afterEach(() => page.close());

  test('tells the calendar of 1904 and manual calculation', async () => {
    const model = await open();
    expect(await readHealth()).toEqual({ dates1904: false, manual: false });
    model.calculationMode = 'Manual';
    expect(await readHealth()).toEqual({ dates1904: false, manual: true });
    page.close();
    await open(new MemoryWorkbook({ dates1904: true }));
    expect(await readHealth()).toEqual({ dates1904: true, manual: false });
  });

  test.each(['cell', 'sheet', 'workbook'] as const)('a stale %s is brought up to date', async (scope) => {
    const model = await open();
    const sheet = model.activeSheet();
    const cells = { row: 0, column: 0, rows: 1, columns: 2 };
    model.enter(sheet, cells, [[1, '=A1*2']]);
    model.calculationMode = 'Manual';
    model.enter(sheet, { ...cells, columns: 1 }, [[5]]);
    expect(model.values(sheet, cells)).toEqual([[5, 2]]);
    model.select(sheet, { row: 0, column: 1, rows: 1, columns: 1 });
    await recalculate(scope);
    expect(await whenCalculated()).toBe(true);
    expect(model.values(sheet, cells)).toEqual([[5, 10]]);
  });
});

test('the worked examples of the catalogue are calculated here as it says', () => {
  const { functions, examples, wrong } = runSelfTest();
  expect(wrong).toEqual([]);
  expect(functions).toBe(14);
  expect(examples).toBeGreaterThan(functions);
});
