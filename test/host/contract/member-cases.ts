import type { ContractCase } from './world';
import { equal, onSheet, written } from './world';

/** An object of the API as something whose properties can be set and loaded by name. */
type Settable = Record<string, unknown> & { load(names: string): unknown };

/** Sets every property, reads all of them back in another batch, and expects what was set. */
async function setAndRead(context: Excel.RequestContext, objects: Readonly<Record<string, readonly [object, Readonly<Record<string, unknown>>]>>): Promise<void> {
  for (const [target, wanted] of Object.values(objects)) Object.assign(target, wanted);
  await context.sync();
  for (const [target, wanted] of Object.values(objects)) (target as Settable).load(Object.keys(wanted).join(','));
  await context.sync();
  for (const [name, [target, wanted]] of Object.entries(objects)) for (const [property, value] of Object.entries(wanted)) equal((target as Settable)[property], value, `${name}.${property}`);
}

/** The members that the other cases do not come by: each is set and read back, or asked what it counts. */
export const memberCases: readonly ContractCase[] = [
  {
    name: 'every property of a page layout is read back as it was set',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const { pageLayout } = sheet;
        await setAndRead(context, {
          page: [pageLayout, { orientation: 'Landscape', blackAndWhite: true, centerVertically: true, printGridlines: true, printHeadings: true, printOrder: 'OverThenDown', leftMargin: 30, rightMargin: 31, topMargin: 32, bottomMargin: 33, headerMargin: 10, footerMargin: 11 }],
          footer: [pageLayout.headersFooters.defaultForAllPages, { leftHeader: 'a', centerHeader: 'b', rightHeader: 'c', leftFooter: 'd', centerFooter: 'e', rightFooter: 'f' }],
        });
        pageLayout.setPrintTitleColumns('$A:$B');
        pageLayout.setPrintArea('A1:D9');
        const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
        const area = pageLayout.getPrintArea().load('address');
        await context.sync();
        equal([columns.address, area.address], ['Sheet1!A:B', 'Sheet1!A1:D9']);
      }),
  },
  {
    name: 'every property of a chart and its parts is read back as it was set',
    run: async (world) => {
      await written(world, 'A1:C3', [['', '甲', '乙'], ['一', 1, 2], ['二', 3, 4]], 'A1');
      await onSheet(world, async (sheet, context) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Columns');
        const series = chart.series.getItemAt(0);
        const { categoryAxis, valueAxis } = chart.axes;
        await setAndRead(context, {
          chart: [chart, { chartType: 'BarClustered', left: 11, top: 12, width: 300, height: 200 }],
          title: [chart.title, { visible: false }],
          legend: [chart.legend, { visible: true, position: 'Right' }],
          category: [categoryAxis, { visible: true, numberFormat: '@', reversePlotOrder: true }],
          value: [valueAxis, { minimum: 0, maximum: 10, numberFormat: '0.0' }],
          gridlines: [valueAxis.majorGridlines, { visible: false }],
          axisTitle: [valueAxis.title, { text: '万元', visible: true }],
          series: [series, { name: '新', chartType: 'Line', hasDataLabels: true, gapWidth: 80 }],
        });
        series.format.fill.setSolidColor('#107c41');
        series.format.fill.clear();
        const added = chart.series.add('合计');
        added.setValues(sheet.getRange('C2:C3'));
        added.setXAxisValues(sheet.getRange('A2:A3'));
        const values = added.getDimensionValues('Values');
        const categories = added.getDimensionValues('Categories');
        const [byCount, second] = [chart.series.getCount(), chart.series.load('count')];
        chart.load('id,plotBy');
        chart.worksheet.load('name');
        const first = sheet.charts.getItemAt(0).load('id');
        sheet.charts.load('count');
        await context.sync();
        equal([values.value, categories.value, byCount.value, second.count], [[2, 4], ['一', '二'], 3, 3]);
        equal([chart.plotBy, chart.worksheet.name, first.id === chart.id, sheet.charts.count], ['Columns', 'Sheet1', true, 1]);
        // A new series is found again by its number, as in Excel.
        chart.series.getItemAt(2).delete();
        const left = chart.series.getCount();
        await context.sync();
        equal(left.value, 2);
      });
    },
  },
  {
    name: 'formats, comments and validations are read back as they were set',
    run: async (world) => {
      await written(world, 'A1:B2', [['长长长长长长长长长长', 2], [3, 4]], 'A1');
      await onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:A2');
        const comment = sheet.comments.add('B2', '核对');
        await setAndRead(context, {
          font: [range.format.font, { bold: true, italic: true, color: '#C00000' }],
          protection: [range.format.protection, { locked: false }],
          comment: [comment, { resolved: true }],
          validation: [range.dataValidation, { rule: { list: { inCellDropDown: true, source: '甲,乙' } }, ignoreBlanks: false, prompt: { message: '选一项', showPrompt: true, title: '方式' } }],
        });
        range.format.fill.color = '#FFFF00';
        range.format.fill.clear();
        range.format.autofitColumns();
        const fill = range.format.fill.load('color');
        const format = range.format.load('columnWidth');
        const { comments } = sheet;
        const count = comments.getCount();
        comment.load('id,creationDate');
        const [byIndex, byId] = [comments.getItemAt(0).load('content'), comments.getItemOrNullObject('none').load('content')];
        await context.sync();
        equal([fill.color, format.columnWidth > 60, count.value, byIndex.content, byId.isNullObject], ['#FFFFFF', true, 1, '核对', true]);
        equal([typeof comment.id, Number.isNaN(new Date(comment.creationDate).getTime())], ['string', false]);
      });
    },
  },
  {
    name: 'the formats of cells, heights and widths are read and written each by each',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('B2:C3');
        const edge = { color: '#A6A6A6', style: 'Continuous', weight: 'Thin' } as const;
        const first = { fill: { color: '#F2F2F2' }, font: { bold: true, color: '#C00000', italic: true, size: 14, strikethrough: true, underline: 'Single' }, horizontalAlignment: 'Right', verticalAlignment: 'Center', wrapText: true, borders: { bottom: edge } } as const;
        range.setCellProperties([[{ format: first }, {}], [{}, { format: { fill: { color: '#FFFFFF' } } }]]);
        range.setRowProperties([{}, { format: { rowHeight: 30 } }]);
        range.setColumnProperties([{}, { format: { columnWidth: 90 } }]);
        await context.sync();
        const cells = range.getCellProperties({ format: { fill: { color: true, pattern: true }, font: { bold: true, color: true, italic: true, size: true, strikethrough: true, underline: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true, borders: { color: true, style: true, weight: true } } });
        const rows = range.getRowProperties({ format: { rowHeight: true } });
        const columns = range.getColumnProperties({ format: { columnWidth: true } });
        await context.sync();
        const [[set, untouched], [, white]] = cells.value as unknown as { format: Record<string, unknown> }[][] as [[{ format: typeof first }, { format: typeof first }], [unknown, { format: typeof first }]];
        equal({ ...edge, ...set.format.borders.bottom }, edge, 'bottom');
        equal([set.format.fill, set.format.font, set.format.wrapText, set.format.horizontalAlignment], [{ color: '#F2F2F2', pattern: 'Solid' }, first.font, true, 'Right']);
        equal([untouched.format.fill, untouched.format.borders.bottom.style, white.format.fill], [{ color: '#FFFFFF', pattern: 'None' }, 'None', { color: '#FFFFFF', pattern: 'Solid' }]);
        equal([rows.value[1]?.format?.rowHeight, columns.value[1]?.format?.columnWidth], [30, 90]);
        range.setCellProperties([[{ format: { fill: { pattern: 'None' } } }, {}], [{}, {}]]);
        const fill = sheet.getRange('B2').format.fill.load('color');
        await context.sync();
        equal(fill.color, '#FFFFFF');
      }),
  },
  {
    name: 'collections count, and give their items by number and by name',
    run: async (world) => {
      await written(world, 'A1:B3', [['甲', '乙'], [1, 2], [3, 4]], 'A1');
      await onSheet(world, async (sheet, context) => {
        const { workbook } = context;
        const table = sheet.tables.add('A1:B3', true);
        workbook.names.add('数据', sheet.getRange('A2:B3'));
        sheet.names.add('本表', sheet.getRange('A2'));
        workbook.settings.add('k', 1);
        workbook.worksheets.add('第二');
        await context.sync();
        const scoped = sheet.getRange('A2').getTables();
        const merged = sheet.getRange('D1:E2');
        merged.merge();
        const areas = merged.getMergedAreasOrNullObject().areas;
        const counts = [workbook.names.getCount(), sheet.tables.getCount(), table.columns.getCount(), table.rows.getCount(), scoped.getCount(), areas.getCount()];
        for (const collection of [sheet.tables, table.columns, table.rows]) collection.load('count');
        const settings = workbook.settings.getCount();
        const items = [sheet.tables.getItemAt(0), table.columns.getItemAt(1), scoped.getFirst(), workbook.worksheets.getFirst(), workbook.worksheets.getLast(), scoped.getItemOrNullObject('none')] as unknown as Settable[];
        for (const item of items) item.load('name');
        const setting = workbook.settings.getItem('k').load('key');
        const named = workbook.names.getItem('数据').load('name');
        const home = sheet.names.getItem('本表').worksheet.load('name');
        const noHome = named.worksheetOrNullObject.load('name');
        const row = table.rows.getItemAt(1).load('index,values');
        const rowPlace = table.rows.getItemAt(0).getRange().load('address');
        const inner = areas.getItemAt(0).load('address');
        table.worksheet.load('name');
        workbook.load('name');
        await context.sync();
        equal(counts.map(({ value }) => value), [1, 1, 2, 2, 1, 1]);
        equal([sheet.tables.count, table.columns.count, table.rows.count, settings.value], [1, 2, 2, 1]);
        equal(items.map((item) => (item.isNullObject === true ? null : item.name)), ['Table1', '乙', 'Table1', 'Sheet1', '第二', null]);
        equal([setting.key, named.name, home.name, noHome.isNullObject, row.index, row.values, rowPlace.address, inner.address, table.worksheet.name, workbook.name.length > 0], ['k', '数据', 'Sheet1', true, 1, [[3, 4]], 'Sheet1!A2:B2', 'Sheet1!D1:E2', 'Sheet1', true]);
        workbook.settings.getItem('k').value = 2;
        table.columns.getItemAt(1).name = '丙';
        table.columns.getItem('丙').values = [['丙'], [20], [40]];
        table.rows.getItemAt(0).values = [[10, 21]];
        const header = table.columns.getItem('丙').getHeaderRowRange().load('values');
        const column = table.columns.getItem('丙').load('id,values');
        const byName = scoped.getItem('Table1').load('name');
        const value = workbook.settings.getItem('k').load('value');
        sheet.calculate(false);
        await context.sync();
        equal([header.values, column.values, byName.name, value.value, Number(column.id) > 0], [[['丙']], [['丙'], [21], [40]], 'Table1', 2, true]);
      });
    },
  },
  {
    name: 'ranges are found from ranges: last row and column, used part, spill, intersection',
    run: async (world) => {
      await written(world, 'B2:C3', [[1, 2], [3, 4]], 'B2');
      await written(world, 'E2', [['=B2:C3*2']], 'E2');
      await onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:D5');
        const found = [range.getLastRow(), range.getLastColumn(), range.getUsedRange(true), range.getUsedRangeOrNullObject(true), range.getIntersection('C1:F2'), sheet.getRange('E2').getSpillingToRange(), sheet.getRange('F3').getSpillParent()];
        for (const each of found) each.load('address');
        const row = sheet.getRange('3:3').load('isEntireRow');
        await context.sync();
        equal(found.map(({ address }) => address.replace('Sheet1!', '')), ['A5:D5', 'D1:D5', 'B2:C3', 'B2:C3', 'C1:D2', 'E2:F3', 'E2']);
        equal(row.isEntireRow, true);
      });
    },
  },
  {
    name: 'a function result says that there is no error',
    run: ({ Excel }) =>
      Excel.run(async (context) => {
        const result = context.workbook.functions.date(2024, 2, 29).load('value,error');
        await context.sync();
        equal([result.value, result.error], [45_351, '']);
      }),
  },
];
