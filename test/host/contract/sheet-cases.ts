import type { ContractCase, World } from './world';
import { equal, onSheet, refusal, valuesOf } from './world';

function onBook<T>({ Excel }: World, work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook, context));
}

/** Collects what a handler hears until the model is quiet. */
async function heard(world: World, attach: (workbook: Excel.Workbook, note: (what: string) => Promise<void>) => void, act: () => Promise<unknown>): Promise<string[]> {
  const list: string[] = [];
  await onBook(world, async (workbook, context) => {
    attach(workbook, (what) => {
      list.push(what);
      return Promise.resolve();
    });
    await context.sync();
  });
  await act();
  await world.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return list;
}

export const sheetCases: readonly ContractCase[] = [
  {
    name: 'sheets are added at the end, found by name without regard to case, renamed, hidden, deleted',
    run: (world) =>
      onBook(world, async ({ worksheets }, context) => {
        const added = worksheets.add('结对协议');
        added.load('name,position,visibility');
        worksheets.add('Data');
        await context.sync();
        equal([added.name, added.position, added.visibility], ['结对协议', 1, 'Visible']);
        const data = worksheets.getItem('DATA');
        data.name = '台账 2023';
        data.visibility = 'Hidden';
        worksheets.load('items/name,items/visibility');
        const missing = worksheets.getItemOrNullObject('Data').load('name');
        const visible = worksheets.getCount(true);
        await context.sync();
        equal(worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`), ['Sheet1 Visible', '结对协议 Visible', '台账 2023 Hidden']);
        equal([missing.isNullObject, visible.value], [true, 2]);
        worksheets.getItem('结对协议').delete();
        const count = worksheets.getCount();
        await context.sync();
        equal(count.value, 2);
      }),
  },
  {
    name: 'a sheet that is missing, taken or badly named is refused with its code',
    run: async (world) => {
      const code = (work: (worksheets: Excel.WorksheetCollection) => void): Promise<string> =>
        refusal(() => onBook(world, async ({ worksheets }, context) => (work(worksheets), context.sync())));
      equal(await code((sheets) => sheets.getItem('nowhere').load('name')), 'ItemNotFound');
      equal(await code((sheets) => sheets.add('sheet1')), 'ItemAlreadyExists');
      for (const name of ['a/b', 'x'.repeat(32), "'a", '[a]']) equal(await code((sheets) => sheets.add(name)), 'InvalidArgument', name);
      equal(await code((sheets) => sheets.getItem('Sheet1').delete()), 'InvalidOperation');
    },
  },
  {
    name: 'an action on a null object is ItemNotFound',
    run: async (world) => {
      equal(await refusal(() => onBook(world, async ({ worksheets }, context) => (worksheets.getItemOrNullObject('nowhere').delete(), context.sync()))), 'ItemNotFound');
    },
  },
  {
    name: 'formulas reach other sheets, also Chinese ones, and follow a rename',
    run: async (world) => {
      await onBook(world, async ({ worksheets }, context) => {
        worksheets.add('台账').getRange('A1:A2').values = [[10], [20]];
        worksheets.add('My data').getRange('A1').values = [[5]];
        worksheets.getItem('Sheet1').getRange('A1:A2').formulas = [['=SUM(台账!A1:A2)'], ["='My data'!A1*2"]];
        await context.sync();
      });
      equal(await valuesOf(world, 'A1:A2'), [[30], [10]]);
      await onBook(world, async ({ worksheets }, context) => {
        worksheets.getItem('台账').name = '台账2023';
        await context.sync();
      });
      await onSheet(world, async (sheet, context) => {
        const cell = sheet.getRange('A1').load('values,formulas');
        await context.sync();
        equal(cell.values, [[30]]);
        equal(cell.formulas, [['=SUM(台账2023!A1:A2)']]);
      });
    },
  },
  {
    name: 'onChanged tells the address and who did it',
    run: async (world) => {
      const list = await heard(
        world,
        ({ worksheets }, note) => {
          worksheets.onChanged.add((event) => note(`book ${event.address} ${String(event.triggerSource)}`));
          worksheets.getActiveWorksheet().onChanged.add((event) => note(`sheet ${event.address} ${String(event.triggerSource)}`));
        },
        async () => {
          world.model.enter(world.model.activeSheet(), { row: 1, column: 1, rows: 1, columns: 1 }, [['typed']]);
          await onSheet(world, async (sheet, context) => {
            sheet.getRange('C3:D4').values = [[1, 2], [3, 4]];
            await context.sync();
          });
        },
      );
      equal(list.sort(), ['book B2 Unknown', 'book C3:D4 ThisLocalAddin', 'sheet B2 Unknown', 'sheet C3:D4 ThisLocalAddin']);
    },
  },
  {
    name: 'onSelectionChanged, onActivated and onDeactivated',
    run: async (world) => {
      const list = await heard(
        world,
        ({ worksheets }, note) => {
          worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
          worksheets.onActivated.add(() => note('activated'));
          worksheets.onDeactivated.add(() => note('deactivated'));
        },
        async () => {
          await onSheet(world, async (sheet, context) => (sheet.getRange('B2:B3').select(), context.sync()));
          await onBook(world, async ({ worksheets }, context) => (worksheets.add('Second').activate(), context.sync()));
        },
      );
      for (const what of ['selected B2:B3', 'deactivated', 'activated']) equal(list.includes(what), true, what);
    },
  },
  {
    name: 'a handler that was removed hears nothing',
    run: async (world) => {
      let heardSome = false;
      await onBook(world, async ({ worksheets }, context) => {
        const handler = worksheets.onChanged.add(() => {
          heardSome = true;
          return Promise.resolve();
        });
        await context.sync();
        handler.remove();
        await context.sync();
      });
      world.model.enter(world.model.activeSheet(), { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      equal(heardSome, false);
    },
  },
  {
    name: 'one sync is one step of undo',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A1').values = [['before']];
        await context.sync();
        sheet.getRange('A1').values = [['after']];
        sheet.getRange('B1:B2').values = [[1], [2]];
        sheet.tables.add('B1:B2', false);
        await context.sync();
      });
      await world.model.undo();
      equal(await valuesOf(world, 'A1:B3'), [['before', ''], ['', ''], ['', '']]);
      equal(world.model.tables().length, 0);
    },
  },
  {
    name: 'a sheet is copied with its table, formulas, looks, names and what lies beside the cells',
    run: async (world) => {
      await onBook(world, async ({ worksheets, names }, context) => {
        const sheet = worksheets.getItem('Sheet1');
        sheet.name = '台账';
        sheet.getRange('A1:C3').values = [['单位', '数值', '比例'], ['甲', 100, "'5:5"], ['乙', 50, "'3:7"]];
        sheet.getRange('B2:B3').numberFormat = '#,##0.00' as unknown as string[][];
        sheet.tables.add('A1:C3', true).name = '台账表';
        sheet.getRange('E1').formulas = [['=SUM(台账表[数值])']];
        sheet.getRange('E2').formulas = [['=台账!B2*2+其他!A1']];
        sheet.getRange('A5:B5').merge();
        sheet.getRange('A5').values = [['合计']];
        sheet.getRange('A1:C1').format.fill.color = '#DDEBF7';
        sheet.getRange('B:B').format.columnWidth = 90;
        sheet.getRange('3:3').rowHidden = true;
        sheet.names.add('本表数', sheet.getRange('B2'));
        sheet.comments.add('B2', '核对过');
        names.add('总名', sheet.getRange('B3'));
        worksheets.add('其他').getRange('A1').values = [[7]];
        await context.sync();
        sheet.copy('After', worksheets.getItem('其他'));
        sheet.copy('Beginning').getRange('B2').values = [[1]];
        await context.sync();
      });
      await world.settled();
      await onBook(world, async ({ worksheets, names }, context) => {
        worksheets.load('items/name,items/position');
        const copy = worksheets.getItem('台账 (2)');
        const range = copy.getRange('A1:C5').load('values');
        const formulas = copy.getRange('E1:E2').load('formulas,values');
        const tables = copy.tables.load('items/name');
        const merged = copy.getRange('A5').getMergedAreasOrNullObject().load('address');
        const looks = copy.getRange('B2').load('numberFormat,rowHidden');
        const hidden = copy.getRange('B3').load('rowHidden');
        const head = copy.getRange('A1').format.fill.load('color');
        const width = copy.getRange('B1').format.load('columnWidth');
        const scoped = copy.names.load('items/name,items/formula');
        const comments = copy.comments.load('items/content');
        const count = names.getCount();
        const first = worksheets.getFirst().getRange('E1:E2').load('values');
        await context.sync();
        equal(worksheets.items.map(({ name }) => name), ['台账 (3)', '台账', '其他', '台账 (2)']);
        equal(range.values, [['单位', '数值', '比例'], ['甲', 100, '5:5'], ['乙', 50, '3:7'], ['', '', ''], ['合计', '', '']]);
        equal([formulas.formulas, formulas.values], [[[`=SUM(${String(tables.items[0]?.name)}[数值])`], ["='台账 (2)'!B2*2+其他!A1"]], [[150], [207]]]);
        equal([merged.address, looks.numberFormat, looks.rowHidden, hidden.rowHidden, head.color], ["'台账 (2)'!A5:B5", [['#,##0.00']], false, true, '#DDEBF7']);
        equal([Math.round(width.columnWidth), scoped.items.map(({ name, formula }) => [name, formula]), comments.items.map(({ content }) => content), count.value], [90, [['本表数', "='台账 (2)'!$B$2"]], ['核对过'], 1]);
        equal(first.values, [[51], [9]], 'the other copy counts for itself');
      });
    },
  },
  {
    name: 'sheets are put in another place',
    run: (world) =>
      onBook(world, async ({ worksheets }, context) => {
        worksheets.add('二');
        worksheets.add('三').position = 0;
        worksheets.load('items/name');
        await context.sync();
        equal(worksheets.items.map(({ name }) => name), ['三', 'Sheet1', '二']);
      }),
  },
];
