import type { ContractCase, World } from './world';
import { change, equal, formulasOf, onSheet, refusal, valuesOf } from './world';

/** Amounts in A1:A4, their sum in C1 and, by a name, in C2. */
async function amounts(world: World): Promise<void> {
  await onSheet(world, async (sheet, context) => {
    sheet.getRange('A1:B4').values = [[1, 'a'], [2, 'b'], [3, 'c'], [4, 'd']];
    context.workbook.names.add('数值列', sheet.getRange('A1:A4'));
    sheet.getRange('D1:D3').formulas = [['=SUM(A1:A4)'], ['=SUM(数值列)'], ['=$A$3*10']];
    await context.sync();
  });
  await world.settled();
}

export const shiftCases: readonly ContractCase[] = [
  {
    name: 'rows are inserted: cells, formulas and names follow, the new rows look like the one above',
    run: async (world) => {
      await amounts(world);
      await change(world, (sheet) => (sheet.getRange('A2').format.fill.color = '#FF0000'));
      await onSheet(world, async (sheet, context) => {
        const added = sheet.getRange('3:4').insert('Down').load('address');
        await context.sync();
        equal(added.address, 'Sheet1!3:4');
      });
      await world.settled();
      equal(await valuesOf(world, 'A1:B6'), [[1, 'a'], [2, 'b'], ['', ''], ['', ''], [3, 'c'], [4, 'd']]);
      equal(await formulasOf(world, 'D1:D2'), [['=SUM(A1:A6)'], ['=SUM(数值列)']]);
      equal(await formulasOf(world, 'D5'), [['=$A$5*10']]);
      equal(await valuesOf(world, 'D1:D5'), [[10], [10], [''], [''], [30]]);
      await onSheet(world, async (sheet, context) => {
        const fills = ['A3', 'A4', 'A5', 'B3'].map((address) => sheet.getRange(address).format.fill.load('color'));
        const name = context.workbook.names.getItem('数值列').load('formula');
        await context.sync();
        equal(fills.map(({ color }) => color), ['#FF0000', '#FF0000', '#FFFFFF', '#FFFFFF']);
        equal(name.formula, '=Sheet1!$A$1:$A$6');
      });
    },
  },
  {
    name: 'rows are deleted: areas shrink, and what referred to nothing else is #REF!',
    run: async (world) => {
      await amounts(world);
      await change(world, (sheet) => {
        sheet.getRange('F1:F2').formulas = [['=A2+A3'], ['=SUM(A2:A3)']];
        sheet.getRange('F5').formulas = [['=A4&"#"']];
      });
      await change(world, (sheet) => sheet.getRange('2:3').delete('Up'));
      equal(await valuesOf(world, 'A1:B3'), [[1, 'a'], [4, 'd'], ['', '']]);
      equal(await formulasOf(world, 'D1'), [['=SUM(A1:A2)']]);
      equal(await formulasOf(world, 'F1'), [['=#REF!+#REF!']]);
      equal(await valuesOf(world, 'F1'), [['#REF!']]);
      equal(await formulasOf(world, 'F3'), [['=A2&"#"']]);
      equal(await valuesOf(world, 'F3'), [['4#']]);
    },
  },
  {
    name: 'columns are inserted and deleted, also on the way of another sheet',
    run: async (world) => {
      await amounts(world);
      await world.Excel.run(async (context) => {
        context.workbook.worksheets.add('汇总').getRange('A1:A2').formulas = [['=SUM(Sheet1!A:A)'], ['=Sheet1!D1&"/"&B1']];
        await context.sync();
      });
      await change(world, (sheet) => sheet.getRange('A:A').insert('Right'));
      equal(await formulasOf(world, 'E1'), [['=SUM(B1:B4)']]);
      const other = (): Promise<unknown[][]> =>
        world.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('汇总').getRange('A1:A2').load('formulas');
          await context.sync();
          return range.formulas as unknown[][];
        });
      equal(await other(), [['=SUM(Sheet1!B:B)'], ['=Sheet1!E1&"/"&B1']]);
      await change(world, (sheet) => sheet.getRange('B:B').delete('Left'));
      equal(await other(), [['=SUM(Sheet1!#REF!)'], ['=Sheet1!D1&"/"&B1']]);
      equal(await valuesOf(world, 'A1:B2'), [['', 'a'], ['', 'b']]);
    },
  },
  {
    name: 'some cells go down or come left; the cells beside them stay',
    run: async (world) => {
      await amounts(world);
      await change(world, (sheet) => sheet.getRange('A2:A3').insert('Down'));
      equal(await valuesOf(world, 'A1:B6'), [[1, 'a'], ['', 'b'], ['', 'c'], [2, 'd'], [3, ''], [4, '']]);
      equal(await formulasOf(world, 'D1:D3'), [['=SUM(A1:A6)'], ['=SUM(数值列)'], ['=$A$5*10']]);
      await change(world, (sheet) => sheet.getRange('A2:A3').delete('Left'));
      equal(await valuesOf(world, 'A1:B6'), [[1, 'a'], ['b', ''], ['c', ''], [2, 'd'], [3, ''], [4, '']]);
    },
  },
  {
    name: 'texts stay texts, formats and what lies beside the cells go along',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A2:A3').numberFormat = [['@'], ['0.00%']];
        sheet.getRange('A2:A3').values = [['5:5'], [0.5]];
        sheet.getRange('B2').values = [["'5:5"]];
        sheet.getRange('A3').dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
        context.workbook.comments.add('Sheet1!A3', '比例');
        sheet.getRange('A5:B5').merge();
        sheet.getRange('3:3').format.rowHeight = 30;
        sheet.getRange('5:5').rowHidden = true;
        await context.sync();
        sheet.getRange('1:1').insert('Down');
        await context.sync();
        const moved = sheet.getRange('A3:B4').load('values,text,numberFormat');
        const comment = context.workbook.comments.getItemAt(0).getLocation().load('address');
        const validated = sheet.getRange('A4').dataValidation.load('type');
        const merged = sheet.getRange('A1:B9').getMergedAreasOrNullObject().load('address');
        const heights = ['3:3', '4:4'].map((address) => sheet.getRange(address).format.load('rowHeight'));
        const hidden = ['5:5', '6:6'].map((address) => sheet.getRange(address).load('rowHidden'));
        await context.sync();
        equal([moved.values, moved.text], [[['5:5', '5:5'], [0.5, '']], [['5:5', '5:5'], ['50.00%', '']]]);
        equal([moved.numberFormat[0]?.[0], moved.numberFormat[1]?.[0]], ['@', '0.00%']);
        equal([comment.address, validated.type, merged.address], ['Sheet1!A4', 'Decimal', 'Sheet1!A6:B6']);
        equal([heights.map(({ rowHeight }) => rowHeight), hidden.map(({ rowHidden }) => rowHidden)], [[15, 30], [false, true]]);
      });
    },
  },
  {
    name: 'a spill and its calls are made anew where the formula has gone',
    run: async (world) => {
      await amounts(world);
      world.CustomFunctions.associate('DOUBLE', (x: number) => x * 2);
      await change(world, (sheet) => {
        sheet.getRange('F1').formulas = [['=A1:A3*2']];
        sheet.getRange('H1').formulas = [['=SUM(F1#)']];
        sheet.getRange('J1').formulas = [['=TEST.DOUBLE(A1)']];
      });
      await change(world, (sheet) => sheet.getRange('1:1').insert('Down'));
      equal(await valuesOf(world, 'F1:J4'), [['', '', '', '', ''], [2, '', 12, '', 2], [4, '', '', '', ''], [6, '', '', '', '']]);
      equal(await formulasOf(world, 'H2:J2'), [['=SUM(F2#)', '', '=TEST.DOUBLE(A2)']]);
    },
  },
  {
    name: 'on a protected sheet rows come and go only where that is allowed',
    run: async (world) => {
      await amounts(world);
      await change(world, (sheet) => sheet.protection.protect({ allowInsertRows: true }));
      await change(world, (sheet) => sheet.getRange('2:2').insert('Down'));
      equal(await valuesOf(world, 'A1:A3'), [[1], [''], [2]]);
      equal(await refusal(() => change(world, (sheet) => sheet.getRange('2:2').delete('Up'))), 'AccessDenied');
      equal(await refusal(() => change(world, (sheet) => sheet.getRange('A2').insert('Down'))), 'AccessDenied');
    },
  },
  {
    name: 'the event says what came or went',
    run: async (world) => {
      await amounts(world);
      const heard: unknown[] = [];
      await world.Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void heard.push([event.changeType, event.address])));
        await context.sync();
      });
      await change(world, (sheet) => sheet.getRange('2:3').insert('Down'));
      await change(world, (sheet) => sheet.getRange('B:B').delete('Left'));
      await change(world, (sheet) => sheet.getRange('A1:A2').delete('Up'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      equal(heard, [['RowInserted', '2:3'], ['ColumnDeleted', 'B:B'], ['CellDeleted', 'A1:A2']]);
    },
  },
];
