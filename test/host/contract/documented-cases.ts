/**
 * What Microsoft's pages on the Excel API do with these objects, each as it is commonly written: one scenario a page,
 * several steps in one go, results looked at as a reader of the page would.
 */
import type { ContractCase } from './world';
import { equal, onSheet, refusal, valuesOf } from './world';

const HEADER = ['单位', '类别', '数值', '日期'];

export const documentedCases: readonly ContractCase[] = [
  {
    name: 'a report is built: values, formulas, formats and widths in one batch',
    run: (world) =>
      onSheet(world, async (sheet) => {
        sheet.getRange('B2:D2').values = [['产品', '数量', '单价']];
        sheet.getRange('B3:D4').values = [['甲', 6, 3.5], ['乙', 10, 2]];
        sheet.getRange('E3:E4').formulas = [['=C3 * D3'], ['=C4 * D4']];
        sheet.getRange('E5').formulas = [['=SUM(E3:E4)']];
        const header = sheet.getRange('B2:E2');
        header.format.fill.color = '#4472C4';
        header.format.font.color = '#ffffff';
        header.format.font.bold = true;
        sheet.getRange('D3:E5').numberFormat = [['0.00', '0.00'], ['0.00', '0.00'], ['0.00', '0.00']];
        sheet.getUsedRange().format.autofitColumns();
        sheet.getUsedRange().format.autofitRows();
        const used = sheet.getUsedRange().load('address,values,text');
        const fonts = header.format.font.load('color,bold');
        await sheet.context.sync();
        equal(used.address, 'Sheet1!B2:E5');
        equal(used.values[3], ['', '', '', 41]);
        equal(used.text[1], ['甲', '6', '3.50', '21.00']);
        equal([fonts.color, fonts.bold], ['#FFFFFF', true]);
      }),
  },
  {
    name: 'a font in all its properties, and how cells are aligned',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.format.font.set({ name: '宋体', size: 16, bold: true, italic: true, underline: 'Single', strikethrough: true, color: '#C00000' });
        range.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
        const font = range.format.font.load('name,size,bold,italic,underline,strikethrough,color');
        const format = range.format.load('horizontalAlignment,verticalAlignment,wrapText');
        const plain = sheet.getRange('D4').format.font.load('name,size,underline,strikethrough');
        const mixed = sheet.getRange('B2:C2').format.font.load('name,size,underline');
        await context.sync();
        equal([font.name, font.size, font.bold, font.italic, font.underline, font.strikethrough, font.color], ['宋体', 16, true, true, 'Single', true, '#C00000']);
        equal([format.horizontalAlignment, format.verticalAlignment, format.wrapText], ['Center', 'Top', true]);
        equal([plain.name, plain.size, plain.underline, plain.strikethrough], ['Calibri', 11, 'None', false]);
        equal([mixed.name, mixed.size, mixed.underline], [null, null, null]);
        equal(await refusal(() => onSheet(world, (other, inner) => ((other.getRange('A1').format.font.size = 0), inner.sync()))), 'InvalidArgument');
        equal(await refusal(() => onSheet(world, (other, inner) => ((other.getRange('A1').format.font.underline = 'Wavy' as 'Single'), inner.sync()))), 'InvalidArgument');
        equal(await refusal(() => onSheet(world, (other, inner) => ((other.getRange('A1').format.verticalAlignment = 'Left' as 'Top'), inner.sync()))), 'InvalidArgument');
      }),
  },
  {
    name: 'borders around a block and inside it',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const { borders } = sheet.getRange('B2:D4').format;
        for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) borders.getItem(edge).set({ style: 'Continuous', weight: 'Medium', color: '#4472C4' });
        borders.getItem('InsideHorizontal').style = 'Dot';
        borders.getItem('InsideVertical').color = '#808080';
        const items = (['EdgeTop', 'EdgeBottom', 'InsideHorizontal', 'InsideVertical'] as const).map((edge) => borders.getItem(edge).load('sideIndex,style,weight,color'));
        const corner = sheet.getRange('B2').format.borders;
        const corners = (['EdgeTop', 'EdgeLeft', 'EdgeBottom', 'EdgeRight'] as const).map((edge) => corner.getItem(edge).load('style,weight,color'));
        borders.load('count');
        const first = borders.getItemAt(0).load('sideIndex');
        await context.sync();
        equal(items.map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color]), [['EdgeTop', 'Continuous', 'Medium', '#4472C4'], ['EdgeBottom', 'Continuous', 'Medium', '#4472C4'], ['InsideHorizontal', 'Dot', 'Thin', '#000000'], ['InsideVertical', 'Continuous', 'Thin', '#808080']]);
        equal(corners.map(({ style, weight, color }) => [style, weight, color]), [['Continuous', 'Medium', '#4472C4'], ['Continuous', 'Medium', '#4472C4'], ['Dot', 'Thin', '#000000'], ['Continuous', 'Thin', '#808080']]);
        equal([borders.count, first.sideIndex], [6, 'EdgeTop']);
        borders.getItem('EdgeTop').weight = 'Thick';
        borders.getItem('InsideHorizontal').weight = 'Thick';
        borders.getItem('EdgeBottom').style = 'None';
        const changed = (['EdgeTop', 'InsideHorizontal', 'EdgeBottom'] as const).map((edge) => borders.getItem(edge).load('style,weight'));
        await context.sync();
        equal(changed.map(({ style, weight }) => [style, weight]), [['Continuous', 'Thick'], ['Continuous', 'Thick'], ['None', 'Thin']]);
        equal(await refusal(() => onSheet(world, (other, inner) => ((other.getRange('A1').format.borders.getItem('EdgeTop').style = 'Wavy' as 'Dot'), inner.sync()))), 'InvalidArgument');
      }),
  },
  {
    name: 'cells are cleared, deleted and inserted in a table of figures',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:C3').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
        sheet.getRange('B1').clear();
        sheet.getRange('B2').delete('Up');
        sheet.getRange('A3:C3').insert('Down').values = [['x', 'y', 'z']];
        const range = sheet.getRange('A1:C4').load('values');
        await context.sync();
        equal(range.values, [[1, '', 3], [4, 8, 6], ['x', 'y', 'z'], [7, '', 9]]);
      }),
  },
  {
    name: 'ranges around a range: above, below, before, after',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('C3:D4');
        const found = [range.getRowsAbove(2), range.getRowsBelow(), range.getRowsAbove(-3), range.getRowsBelow(-1), range.getColumnsBefore(2), range.getColumnsAfter(), range.getColumnsAfter(-1), range.getColumnsBefore(-2)].map((each) => each.load('address'));
        await context.sync();
        equal(found.map(({ address }) => address.slice(7)), ['C1:D2', 'C5:D5', 'C5:D7', 'C2:D2', 'A3:B4', 'E3:E4', 'B3:B4', 'E3:F4']);
        equal(await refusal(() => onSheet(world, (other, inner) => (other.getRange('A1').getRowsAbove().load('address'), inner.sync()))), 'InvalidArgument');
        equal(await refusal(() => onSheet(world, (other, inner) => (other.getRange('B2').getColumnsAfter(0).load('address'), inner.sync()))), 'InvalidArgument');
      }),
  },
  {
    name: 'sheets one after the other, also only those that are shown; what their window shows',
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        for (const name of ['一季度', '二季度', '三季度']) worksheets.add(name);
        worksheets.getItem('一季度').visibility = 'Hidden';
        const sheet = worksheets.getItem('二季度');
        const found = [sheet.getPrevious(), sheet.getPrevious(true), sheet.getNext(), sheet.getNextOrNullObject(), worksheets.getLast().getNextOrNullObject(), worksheets.getFirst().getPreviousOrNullObject()];
        for (const each of found) each.load('name');
        sheet.set({ tabColor: '#ff0000', showGridlines: false, showHeadings: false });
        sheet.load('tabColor,showGridlines,showHeadings');
        const plain = worksheets.getFirst().load('tabColor,showGridlines,showHeadings');
        await context.sync();
        equal(found.slice(0, 4).map(({ name }) => name), ['一季度', 'Sheet1', '三季度', '三季度']);
        equal(found.slice(4).map(({ isNullObject }) => isNullObject), [true, true]);
        equal([sheet.tabColor, sheet.showGridlines, sheet.showHeadings, plain.tabColor, plain.showGridlines, plain.showHeadings], ['#FF0000', false, false, '', true, true]);
        sheet.tabColor = '';
        sheet.load('tabColor');
        await context.sync();
        equal(sheet.tabColor, '');
        equal(await refusal(() => Excel.run((inner) => (inner.workbook.worksheets.getLast().getNext().load('name'), inner.sync()))), 'ItemNotFound');
        equal(await refusal(() => Excel.run((inner) => (inner.workbook.worksheets.getFirst().getPrevious().load('name'), inner.sync()))), 'ItemNotFound');
      }),
  },
  {
    name: 'an expenses table is made, filled, extended, read and converted',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        const table = sheet.tables.add('A1:D1', true);
        table.name = '支出';
        table.getHeaderRowRange().values = [HEADER];
        table.rows.add(undefined, [['甲', '交通', '120.5', '2024-01-02'], ['乙', '餐饮', '80', '2024-02-03']]);
        table.columns.add(undefined, [['折半'], ['=[@数值]/2'], ['=[@数值]/2']]);
        table.rows.getItemAt(0).values = [['甲', '交通', 120, '2024-01-02', null]] as unknown as string[][];
        table.columns.getItem('类别').getDataBodyRange().format.horizontalAlignment = 'Center';
        table.getRange().format.autofitColumns();
        await context.sync();
      });
      await world.settled();
      // The blank row of a table made of its headers alone was filled first.
      equal(await valuesOf(world, 'A1:E3'), [[...HEADER, '折半'], ['甲', '交通', 120, 45293, 60], ['乙', '餐饮', 80, 45325, 40]]);
    },
  },
  {
    name: 'data changed in a table is heard with its address',
    run: async (world) => {
      const heard: unknown[] = [];
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:B3').values = [['a', 'b'], [1, 2], [3, 4]];
        const table = sheet.tables.add('A1:B3', true);
        table.onChanged.add((event) => Promise.resolve(void heard.push([event.changeType, event.address, event.source])));
        await context.sync();
        sheet.getRange('B2').values = [[20]];
        table.rows.add(0, [[9, 9]]);
        await context.sync();
      });
      await world.settled();
      await new Promise((resolve) => setTimeout(resolve, 50));
      equal(heard[0], ['RangeEdited', 'B2', 'Local']);
      equal((heard as unknown[][]).some(([type]) => type === 'CellInserted'), true);
    },
  },
  {
    name: 'names and constants in formulas; a name that leads to its range',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:A3').values = [[10], [20], [30]];
        context.workbook.names.add('总额', sheet.getRange('A1:A3'));
        context.workbook.names.add('比例', '=0.5', '各半');
        sheet.getRange('C1').formulas = [['=SUM(总额)*比例']];
        const total = sheet.getRange('C1').load('values');
        const range = context.workbook.names.getItem('总额').getRange().load('address');
        await context.sync();
        equal([total.values, range.address], [[[30]], 'Sheet1!A1:A3']);
      }),
  },
  {
    name: 'calculation is held back for a batch of writes and done once',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        context.application.suspendApiCalculationUntilNextSync();
        context.application.suspendScreenUpdatingUntilNextSync();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('B1').formulas = [['=A1+1']];
        await context.sync();
        const cell = sheet.getRange('B1').load('values');
        context.application.calculate('Full');
        context.application.load('calculationMode');
        await context.sync();
        equal([cell.values, context.application.calculationMode], [[[2]], 'Automatic']);
      }),
  },
  {
    name: 'settings stay with the workbook and are deleted',
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('需要审核', true);
        settings.add('名单', { 区县: ['金牛区', '彭州市'] });
        await context.sync();
        const one = settings.getItem('需要审核').load('value');
        const two = settings.getItemOrNullObject('名单').load('value');
        await context.sync();
        equal([one.value, two.value], [true, { 区县: ['金牛区', '彭州市'] }]);
        one.delete();
        const gone = settings.getItemOrNullObject('需要审核').load('value');
        await context.sync();
        equal(gone.isNullObject, true);
      }),
  },
  {
    name: 'the selection follows the user and the add-in',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const heard: string[] = [];
        context.workbook.worksheets.onSelectionChanged.add((event) => Promise.resolve(void heard.push(event.address)));
        await context.sync();
        sheet.getRange('B2:E6').select();
        const selected = context.workbook.getSelectedRange().load('address');
        await context.sync();
        equal(selected.address, 'Sheet1!B2:E6');
        await new Promise((resolve) => setTimeout(resolve, 30));
        equal(heard.at(-1), 'B2:E6');
      }),
  },
];
