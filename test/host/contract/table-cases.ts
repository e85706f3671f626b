import type { ContractCase, World } from './world';
import { equal, onSheet, refusal, valuesOf } from './world';

/** 台账 at A1:C4: name, amount, district. */
async function ledger(world: World): Promise<void> {
  await onSheet(world, async (sheet, context) => {
    sheet.getRange('A1:C4').values = [['单位名称', '数值', '属地'], ['甲', 10, '金牛区'], ['乙', 20, '彭州市'], ['丙', 30, '彭州市']];
    sheet.tables.add('A1:C4', true).name = '台账';
    await context.sync();
  });
}

async function enter(world: World, address: string, formulas: string[][]): Promise<unknown[][]> {
  await onSheet(world, async (sheet, context) => {
    sheet.getRange(address).formulas = formulas;
    await context.sync();
  });
  await world.settled();
  return valuesOf(world, address);
}

export const tableCases: readonly ContractCase[] = [
  {
    name: 'a table knows its name, columns and ranges',
    run: async (world) => {
      await ledger(world);
      await world.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('台账').load('name,showTotals,columns/items/name,rows/count');
        const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('数值').getDataBodyRange(), table.columns.getItemAt(2).getRange()];
        for (const part of parts) part.load('address');
        const none = table.columns.getItemOrNullObject('没有').load('name');
        const { tables } = context.workbook.worksheets.getActiveWorksheet();
        tables.load('items/name');
        await context.sync();
        equal([table.name, table.showTotals, table.rows.count, none.isNullObject], ['台账', false, 3, true]);
        equal(table.columns.items.map((column) => column.name), ['单位名称', '数值', '属地']);
        equal(parts.map((part) => part.address), ['Sheet1!A1:C4', 'Sheet1!A1:C1', 'Sheet1!A2:C4', 'Sheet1!B2:B4', 'Sheet1!C1:C4']);
        equal(tables.items.map((item) => item.name), ['台账']);
      });
    },
  },
  {
    name: 'the tables a range touches, or none',
    run: async (world) => {
      await ledger(world);
      await onSheet(world, async (sheet, context) => {
        const touching = sheet.getRange('C4:D9').getTables(false).load('items/name');
        const inside = sheet.getRange('C4:D9').getTables(true).load('items/name');
        await context.sync();
        equal([touching.items.length, inside.items.length], [1, 0]);
      });
    },
  },
  {
    name: 'a column is added at the end with its formulas, named, and deleted again',
    run: async (world) => {
      await ledger(world);
      await world.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('台账');
        const added = table.columns.add(-1, [['计入飞出地'], ['=[@数值]/2'], ['=[@数值]/2'], ['=[@数值]/2']]);
        await context.sync();
        added.load('name,index,values');
        await context.sync();
        equal([added.name, added.index], ['计入飞出地', 3]);
        equal(added.values, [['计入飞出地'], [5], [10], [15]]);
        added.delete();
        const range = table.getRange().load('address');
        await context.sync();
        equal(range.address, 'Sheet1!A1:C4');
      });
      equal(await valuesOf(world, 'D1:D4'), [[''], [''], [''], ['']]);
    },
  },
  {
    name: 'structured references in every form, given back as written',
    run: async (world) => {
      await ledger(world);
      const formulas = ['=SUM(台账[数值])', '=台账[[#Headers],[数值]]', '=SUM(台账[[#All],[数值]])', '=SUM(台账[[单位名称]:[数值]])', '=台账[@数值]'].map((formula) => [formula]);
      equal(await enter(world, 'E2:E6', formulas), [[60], ['数值'], [60], [60], ['#VALUE!']]);
      await onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('E2:E6').load('formulas');
        await context.sync();
        equal(range.formulas, formulas);
      });
    },
  },
  {
    name: 'the row a formula stands in',
    run: async (world) => {
      await ledger(world);
      equal(await enter(world, 'E2:E4', [['=台账[@数值]*2'], ['=台账[@[数值]]*2'], ['=台账[[#This Row],[数值]]*2']]), [[20], [40], [60]]);
    },
  },
  {
    name: 'an unknown column is refused, never 0',
    run: async (world) => {
      await ledger(world);
      equal(await refusal(() => enter(world, 'E2', [['=SUM(台账[没有])']])), 'InvalidArgument');
      equal(await refusal(() => enter(world, 'E2', [['=[@数值]']])), 'InvalidArgument');
    },
  },
  {
    name: 'a header that is edited renames its column, and formulas follow',
    run: async (world) => {
      await ledger(world);
      await enter(world, 'E2', [['=SUM(台账[数值])']]);
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('B1').values = [['金额（万元）']];
        await context.sync();
        const cell = sheet.getRange('E2').load('values,formulas');
        const column = sheet.tables.getItem('台账').columns.getItemAt(1).load('name');
        await context.sync();
        equal([cell.values, cell.formulas, column.name], [[[60]], [['=SUM(台账[金额（万元）])']], '金额（万元）']);
      });
    },
  },
  {
    name: 'headers are made texts and unique',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:D2').values = [['a', 'A', '', 2023], [1, 2, 3, 4]];
        const table = sheet.tables.add('A1:D2', true).load('columns/items/name');
        const header = table.getHeaderRowRange().load('values');
        await context.sync();
        equal(table.columns.items.map((column) => column.name), ['a', 'A2', 'Column1', '2023']);
        equal(header.values, [['a', 'A2', 'Column1', '2023']]);
      }),
  },
  {
    name: 'tables may not overlap, nor share a name',
    run: async (world) => {
      await ledger(world);
      const code = (work: (sheet: Excel.Worksheet) => void): Promise<string> => refusal(() => onSheet(world, async (sheet, context) => (work(sheet), context.sync())));
      equal(await code((sheet) => sheet.tables.add('C3:D6', true)), 'InvalidArgument');
      equal(await code((sheet) => (sheet.tables.add('H1:I2', true).name = '台账')), 'InvalidArgument');
      equal(await code((sheet) => (sheet.tables.getItem('台账').name = 'JP2023')), 'InvalidArgument');
      equal(await code((sheet) => sheet.tables.getItem('nowhere').load('name')), 'ItemNotFound');
    },
  },
  {
    name: 'resized, rows added, turned back into a range, deleted',
    run: async (world) => {
      await ledger(world);
      await onSheet(world, async (sheet, context) => {
        const table = sheet.tables.getItem('台账');
        table.rows.add(undefined, [['丁', 40, '金牛区']]);
        const body = table.getDataBodyRange().load('values,address');
        await context.sync();
        equal([body.address, (body.values as unknown[][]).at(-1)], ['Sheet1!A2:C5', ['丁', 40, '金牛区']]);
        table.resize('A1:C3');
        const range = table.getRange().load('address');
        await context.sync();
        equal(range.address, 'Sheet1!A1:C3');
        table.convertToRange();
        sheet.tables.load('count');
        await context.sync();
        equal(sheet.tables.count, 0);
        sheet.tables.add('A1:C5', true).delete();
        const rest = sheet.getRange('A1:C5').load('values');
        await context.sync();
        equal((rest.values as unknown[][]).flat().every((value) => value === ''), true);
      });
    },
  },
];

export const nameCases: readonly ContractCase[] = [
  {
    name: 'a name for a range or a literal, of workbook and of sheet scope',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const { names } = context.workbook;
        sheet.getRange('A1').values = [['金彭2023 比例=5:5']];
        names.add('金彭2023', sheet.getRange('A1'), 'an agreement');
        names.add('Rate1x', '=0.25');
        sheet.names.add('local', '=Sheet1!$B$1');
        await context.sync();
        const item = names.getItem('金彭2023').load('name,formula,value,scope,type,comment');
        const range = item.getRange().load('address');
        const rate = names.getItemOrNullObject('rate1X').load('value,type');
        const noRange = names.getItem('Rate1x').getRangeOrNullObject().load('address');
        const none = names.getItemOrNullObject('local').load('name');
        const own = sheet.names.getItem('local').load('scope');
        names.load('items/name');
        await context.sync();
        equal([item.formula, item.value, item.scope, item.type, item.comment, range.address], ['=Sheet1!$A$1', 'Sheet1!$A$1', 'Workbook', 'Range', 'an agreement', 'Sheet1!A1']);
        equal([rate.value, noRange.isNullObject, none.isNullObject, own.scope], [0.25, true, true, 'Worksheet']);
        equal(names.items.map((each) => each.name), ['金彭2023', 'Rate1x']);
      }),
  },
  {
    name: 'names Excel refuses: cell addresses, R1C1, a leading digit, blanks, taken ones',
    run: async (world) => {
      const add = (name: string): Promise<string> => refusal(() => world.Excel.run(async (context) => (context.workbook.names.add(name, '=1'), context.sync())));
      for (const name of ['JP2023', 'R1C1', 'r', 'C', '2023金彭', 'a b', '', 'a-b']) equal(await add(name), 'InvalidArgument', name);
      await world.Excel.run(async (context) => (context.workbook.names.add('taken', '=1'), context.sync()));
      equal(await add('TAKEN'), 'ItemAlreadyExists');
    },
  },
  {
    name: 'formulas follow a name that comes and goes',
    run: async (world) => {
      equal(await enter(world, 'A1', [['=份额*2']]), [['#NAME?']]);
      await world.Excel.run(async (context) => (context.workbook.names.add('份额', '=21'), context.sync()));
      await world.settled();
      equal(await valuesOf(world, 'A1'), [[42]]);
      await world.Excel.run(async (context) => (context.workbook.names.getItem('份额').delete(), context.sync()));
      await world.settled();
      equal(await valuesOf(world, 'A1'), [['#NAME?']]);
    },
  },
];

export const formulaCases: readonly ContractCase[] = [
  {
    name: 'operators, functions and errors',
    run: async (world) => {
      const cases: readonly (readonly [string, unknown])[] = [
        ['=1+2*3^2', 19], ['=-2^2', 4], ['=50%*4', 2], ['="a"&1.5', 'a1.5'], ['=1/0', '#DIV/0!'], ['=IFERROR(1/0,"x")', 'x'], ['=IF(2>1,"yes","no")', 'yes'],
        ['=ROUND(2.345,2)', 2.35], ['=ROUND(-0.5,0)', -1], ['=ABS(-3)', 3], ['=NOSUCH(1)', '#NAME?'], ['=INDEX({1,2;3,4},2,1)', 3], ['="a"="A"', true], ['=SUM(1,"2",TRUE)', 4],
        ['=_xlfn.XLOOKUP("b",{"a","b"},{1,2})', 2], ['=XLOOKUP("z",{"a","b"},{1,2},"none")', 'none'], ['=XLOOKUP("z",{"a","b"},{1,2})', '#N/A'],
      ];
      const values = await enter(world, `A1:A${String(cases.length)}`, cases.map(([formula]) => [formula]));
      cases.forEach(([formula, expected], row) => equal(values[row]?.[0], expected, formula));
    },
  },
  {
    name: 'a formula that is none is refused',
    run: async (world) => {
      for (const formula of ['=1+', '=SUM(1', '=)', '="open']) equal(await refusal(() => enter(world, 'A1', [[formula]])), 'InvalidArgument', formula);
    },
  },
  {
    name: 'dependents are calculated anew, in any order',
    run: async (world) => {
      await enter(world, 'A1:C1', [['=B1+1', '=C1*2', '5']]);
      equal(await valuesOf(world, 'A1:B1'), [[11, 10]]);
      await enter(world, 'C1', [['7']]);
      equal(await valuesOf(world, 'A1:B1'), [[15, 14]]);
    },
  },
  {
    name: 'an array spills, is found from both ends, and can be referred to',
    run: async (world) => {
      await enter(world, 'A1:A3', [['1'], ['2'], ['3']]);
      await enter(world, 'C1', [['=A1:A3*10']]);
      await enter(world, 'E1', [['=SUM(C1#)']]);
      await onSheet(world, async (sheet, context) => {
        const anchor = sheet.getRange('C1').load('hasSpill,values');
        const to = anchor.getSpillingToRangeOrNullObject().load('address,values');
        const parent = sheet.getRange('C3').getSpillParentOrNullObject().load('address');
        const none = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
        const total = sheet.getRange('E1').load('values,formulas');
        await context.sync();
        equal([anchor.hasSpill, to.address, to.values, parent.address, none.isNullObject], [true, 'Sheet1!C1:C3', [[10], [20], [30]], 'Sheet1!C1', true]);
        equal([total.values, total.formulas], [[[60]], [['=SUM(C1#)']]]);
      });
    },
  },
  {
    name: 'a spill that is in the way is #SPILL!, and comes when the way is free',
    run: async (world) => {
      await enter(world, 'A3', [['x']]);
      equal(await enter(world, 'A1', [['={1;2;3}']]), [['#SPILL!']]);
      await onSheet(world, async (sheet, context) => (sheet.getRange('A3').clear(), context.sync()));
      await world.settled();
      equal(await valuesOf(world, 'A1:A3'), [[1], [2], [3]]);
      await enter(world, 'A2', [['in the way']]);
      equal(await valuesOf(world, 'A1:A3'), [['#SPILL!'], ['in the way'], ['']]);
    },
  },
];
