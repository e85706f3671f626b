import type { ContractCase, World } from './world';
import { change, equal, formulasOf, onSheet, refusal, valuesOf } from './world';

/** 台账 at A3:C5 with a calculated column, a note below it and one beside it. */
async function ledger(world: World): Promise<void> {
  await change(world, (sheet) => {
    sheet.getRange('A3:C5').values = [['单位名称', '数值', '一半'], ['甲', 10, ''], ['乙', 20, '']];
    sheet.tables.add('A3:C5', true).name = '台账';
    sheet.getRange('C4:C5').formulas = [['=[@数值]/2'], ['=[@数值]/2']];
    sheet.getRange('A7').values = [['注：单位为元']];
    sheet.getRange('E4:F4').values = [['核对', 1]];
    sheet.getRange('H1').formulas = [['=SUM(台账[一半])']];
  });
}

const tableAt = (world: World): Promise<unknown> =>
  onSheet(world, async (sheet, context) => {
    const table = sheet.tables.getItem('台账').load('columns/items/name,rows/count,showTotals');
    const range = table.getRange().load('address');
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    return [range.address, body.address, table.columns.items.map((column) => column.name), table.rows.count, table.showTotals];
  });

export const tableShiftCases: readonly ContractCase[] = [
  {
    name: 'a table moves, grows and shrinks; calculated columns go on in new rows',
    run: async (world) => {
      await ledger(world);
      await change(world, (sheet) => sheet.getRange('1:1').insert('Down'));
      equal(await tableAt(world), ['Sheet1!A4:C6', 'Sheet1!A5:C6', ['单位名称', '数值', '一半'], 2, false]);
      await change(world, (sheet) => sheet.getRange('6:6').insert('Down'));
      equal(await tableAt(world), ['Sheet1!A4:C7', 'Sheet1!A5:C7', ['单位名称', '数值', '一半'], 3, false]);
      await change(world, (sheet) => (sheet.getRange('B6').values = [[100]]));
      equal(await valuesOf(world, 'A5:C7'), [['甲', 10, 5], ['', 100, 50], ['乙', 20, 10]]);
      await change(world, (sheet) => sheet.getRange('5:5').delete('Up'));
      equal(await tableAt(world), ['Sheet1!A4:C6', 'Sheet1!A5:C6', ['单位名称', '数值', '一半'], 2, false]);
      equal(await valuesOf(world, 'H2'), [[60]]);
      await change(world, (sheet) => sheet.getRange('B:B').insert('Right'));
      equal(await tableAt(world), ['Sheet1!A4:D6', 'Sheet1!A5:D6', ['单位名称', 'Column1', '数值', '一半'], 2, false]);
      equal(await valuesOf(world, 'A4:D5'), [['单位名称', 'Column1', '数值', '一半'], ['', '', 100, 50]]);
    },
  },
  {
    name: 'rows and columns of a table in the middle: what stands below or beside makes room',
    run: async (world) => {
      await ledger(world);
      await change(world, (sheet) => sheet.tables.getItem('台账').rows.add(1, [['丙', 30, null] as unknown as string[], ['丁', 40, null] as unknown as string[]]));
      equal(await valuesOf(world, 'A3:C9'), [['单位名称', '数值', '一半'], ['甲', 10, 5], ['丙', 30, 15], ['丁', 40, 20], ['乙', 20, 10], ['', '', ''], ['注：单位为元', '', '']]);
      await change(world, (sheet) => sheet.tables.getItem('台账').columns.add(1, [['区县'], ['金牛区'], [''], [''], ['彭州市']]));
      equal(await tableAt(world), ['Sheet1!A3:D7', 'Sheet1!A4:D7', ['单位名称', '区县', '数值', '一半'], 4, false]);
      equal(await valuesOf(world, 'D4:G4'), [[5, '', '核对', 1]]);
      await change(world, (sheet) => {
        sheet.tables.getItem('台账').columns.getItem('区县').delete();
        sheet.tables.getItem('台账').rows.getItemAt(0).delete();
      });
      equal(await tableAt(world), ['Sheet1!A3:C6', 'Sheet1!A4:C6', ['单位名称', '数值', '一半'], 3, false]);
      equal(await valuesOf(world, 'H1'), [[45]]);
    },
  },
  {
    name: 'a row added below a table that has a note under it pushes the note down',
    run: async (world) => {
      await ledger(world);
      await change(world, (sheet) => {
        sheet.getRange('A6').values = [['合计']];
        sheet.tables.getItem('台账').rows.add(undefined, [['丙', 30, null] as unknown as string[]]);
      });
      equal(await valuesOf(world, 'A5:C8'), [['乙', 20, 10], ['丙', 30, 15], ['合计', '', ''], ['注：单位为元', '', '']]);
    },
  },
  {
    name: 'a column that is deleted leaves #REF! where a formula named it',
    run: async (world) => {
      await ledger(world);
      await change(world, (sheet) => sheet.tables.getItem('台账').columns.getItem('数值').delete());
      equal(await tableAt(world), ['Sheet1!A3:B5', 'Sheet1!A4:B5', ['单位名称', '一半'], 2, false]);
      equal(await formulasOf(world, 'B4:B5'), [['=#REF!/2'], ['=#REF!/2']]);
      equal(await valuesOf(world, 'H1'), [['#REF!']]);
    },
  },
  {
    name: 'a totals row is no row of data',
    run: async (world) => {
      await ledger(world);
      await change(world, (sheet) => (sheet.tables.getItem('台账').showTotals = true));
      equal(await tableAt(world), ['Sheet1!A3:C6', 'Sheet1!A4:C5', ['单位名称', '数值', '一半'], 2, true]);
      equal(await valuesOf(world, 'A6:C6'), [['Total', '', 15]]);
      equal(await valuesOf(world, 'H1'), [[15]]);
      await onSheet(world, async (sheet, context) => {
        const totals = sheet.tables.getItem('台账').getTotalRowRange().load('address');
        const column = sheet.tables.getItem('台账').columns.getItem('一半').getTotalRowRange().load('formulas');
        await context.sync();
        equal([totals.address, column.formulas], ['Sheet1!A6:C6', [['=SUBTOTAL(109,台账[一半])']]]);
      });
      await change(world, (sheet) => sheet.tables.getItem('台账').rows.add(undefined, [['丙', 30, null] as unknown as string[]]));
      equal(await valuesOf(world, 'A6:C7'), [['丙', 30, 15], ['Total', '', 30]]);
      await change(world, (sheet) => (sheet.tables.getItem('台账').showTotals = false));
      equal(await tableAt(world), ['Sheet1!A3:C6', 'Sheet1!A4:C6', ['单位名称', '数值', '一半'], 3, false]);
      equal(await valuesOf(world, 'A7'), [['注：单位为元']]);
      equal(await refusal(() => change(world, (sheet) => sheet.tables.getItem('台账').getTotalRowRange().load('address'))), 'ItemNotFound');
    },
  },
  {
    name: 'torn tables and merged cells, and content pushed off the sheet, are refused and nothing moves',
    run: async (world) => {
      await ledger(world);
      await change(world, (sheet) => {
        sheet.getRange('A9:B9').merge();
        sheet.getRange('A1048576').values = [[1]];
        sheet.getRange('XFD1').values = [[1]];
      });
      const code = (work: (sheet: Excel.Worksheet) => unknown): Promise<string> => refusal(() => change(world, work));
      equal(await code((sheet) => sheet.getRange('A1').insert('Down')), 'InsertDeleteConflict');
      equal(await code((sheet) => sheet.getRange('B4').delete('Left')), 'InsertDeleteConflict');
      equal(await code((sheet) => sheet.getRange('3:3').delete('Up')), 'InsertDeleteConflict');
      equal(await code((sheet) => sheet.getRange('4:5').delete('Up')), 'InsertDeleteConflict');
      equal(await code((sheet) => sheet.getRange('A8').insert('Down')), 'InsertDeleteConflict');
      equal(await code((sheet) => sheet.getRange('100:100').insert('Down')), 'NonBlankCellOffSheet');
      equal(await code((sheet) => sheet.getRange('Z:Z').insert('Right')), 'NonBlankCellOffSheet');
      equal(await code((sheet) => sheet.getRange('A1').insert('Up' as 'Down')), 'InvalidArgument');
      equal(await tableAt(world), ['Sheet1!A3:C5', 'Sheet1!A4:C5', ['单位名称', '数值', '一半'], 2, false]);
      equal(await valuesOf(world, 'A7'), [['注：单位为元']]);
    },
  },
  {
    name: 'a table that is deleted with its rows is gone, and so is what named it',
    run: async (world) => {
      await ledger(world);
      await change(world, (sheet) => sheet.getRange('3:5').delete('Up'));
      await onSheet(world, async (sheet, context) => {
        sheet.tables.load('count');
        const formula = sheet.getRange('H1').load('formulas,values');
        const note = sheet.getRange('A4').load('values');
        await context.sync();
        equal([sheet.tables.count, formula.formulas, formula.values, note.values], [0, [['=SUM(#REF!)']], [['#REF!']], [['注：单位为元']]]);
      });
    },
  },
  {
    name: 'an insertion and a totals row of one batch are one step of undo',
    run: async (world) => {
      await ledger(world);
      const before = [await formulasOf(world, 'A1:H9'), await tableAt(world)];
      await change(world, (sheet) => {
        sheet.getRange('4:4').insert('Down');
        sheet.tables.getItem('台账').showTotals = true;
        sheet.getRange('B:B').delete('Left');
      });
      await world.model.undo();
      await world.settled();
      equal([await formulasOf(world, 'A1:H9'), await tableAt(world)], before);
      equal(await valuesOf(world, 'H1'), [[15]]);
    },
  },
  {
    name: 'how a table is painted can be set and read back',
    run: async (world) => {
      await ledger(world);
      await onSheet(world, async (sheet, context) => {
        const table = sheet.tables.getItem('台账');
        table.load('style,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn,highlightLastColumn');
        await context.sync();
        equal([table.style, table.showBandedRows, table.showBandedColumns, table.showFilterButton, table.highlightFirstColumn, table.highlightLastColumn], ['TableStyleMedium2', true, false, true, false, false]);
        table.set({ style: 'TableStyleLight9', showBandedRows: false, showBandedColumns: true, showFilterButton: false, highlightFirstColumn: true, highlightLastColumn: true });
        table.load('style,showBandedRows,showBandedColumns,showFilterButton,highlightFirstColumn,highlightLastColumn');
        await context.sync();
        equal([table.style, table.showBandedRows, table.showBandedColumns, table.showFilterButton, table.highlightFirstColumn, table.highlightLastColumn], ['TableStyleLight9', false, true, false, true, true]);
      });
    },
  },
];
