import type { ContractCase, World } from './world';
import { equal, onSheet, refusal } from './world';

/** Writes a small table of figures for the charts and comments to stand on. */
async function figures(world: World): Promise<void> {
  await onSheet(world, async (sheet, context) => {
    sheet.getRange('A1:C4').values = [['区县', '属地数', '考核数'], ['金牛区', 100, 150], ['彭州市', 80, 40], ['金堂县', 30, 20]];
    await context.sync();
  });
}

/** What lies beside the cells: protection, page setup, comments, charts, validation. */
export const extrasCases: readonly ContractCase[] = [
  {
    name: 'a protected sheet refuses writes with AccessDenied until it is unprotected',
    run: async (world) => {
      const attempt = (work: (sheet: Excel.Worksheet) => void): Promise<string> => refusal(() => onSheet(world, async (sheet, context) => (work(sheet), context.sync())));
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
        sheet.protection.protect();
        sheet.protection.load('protected');
        await context.sync();
        equal(sheet.protection.protected, true);
      });
      equal(await attempt((sheet) => (sheet.getRange('A1').values = [[9]])), 'AccessDenied', 'values');
      equal(await attempt((sheet) => sheet.getRange('A1').clear()), 'AccessDenied', 'clear');
      equal(await attempt((sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')), 'AccessDenied', 'format');
      equal(await attempt((sheet) => sheet.tables.add('A1:B2', true)), 'AccessDenied', 'table');
      equal(await attempt((sheet) => sheet.comments.add('A1', 'no')), 'AccessDenied', 'comment');
      equal(await attempt((sheet) => sheet.protection.protect()), 'InvalidOperation', 'protect again');
      await onSheet(world, async (sheet, context) => {
        sheet.protection.unprotect();
        sheet.getRange('A1').values = [[9]];
        const range = sheet.getRange('A1:B2').load('values');
        await context.sync();
        equal(range.values, [[9, 2], [3, 4]]);
      });
    },
  },
  {
    name: 'protection with a password and options: what is allowed stays allowed, the wrong password does not lift it',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        sheet.protection.protect({ allowFormatCells: true, allowEditObjects: true }, 'geheim');
        sheet.getRange('B2').format.fill.color = '#FFFF00';
        sheet.comments.add('B2', '标注');
        sheet.protection.load('options');
        await context.sync();
        equal([sheet.protection.options.allowFormatCells, sheet.protection.options.allowInsertRows], [true, false]);
      });
      equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.protection.unprotect('wrong'), context.sync()))), 'InvalidArgument');
      equal(await refusal(() => onSheet(world, async (sheet, context) => ((sheet.getRange('B2').values = [[1]]), context.sync()))), 'AccessDenied');
      await onSheet(world, async (sheet, context) => (sheet.protection.unprotect('geheim'), context.sync()));
    },
  },
  {
    name: 'a workbook whose structure is protected keeps its sheets; their cells can be written',
    run: async (world) => {
      const { Excel } = world;
      const attempt = (work: (workbook: Excel.Workbook) => void): Promise<string> => refusal(() => Excel.run((context) => (work(context.workbook), context.sync())));
      await Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.add('甲');
        workbook.protection.protect('geheim');
        workbook.protection.load('protected');
        await sync();
        equal(workbook.protection.protected, true);
      });
      equal(await attempt(({ worksheets }) => worksheets.add('乙')), 'AccessDenied', 'add');
      equal(await attempt(({ worksheets }) => worksheets.getItem('甲').delete()), 'AccessDenied', 'delete');
      equal(await attempt(({ worksheets }) => worksheets.getItem('甲').copy()), 'AccessDenied', 'copy');
      equal(await attempt(({ worksheets }) => (worksheets.getItem('甲').name = '乙')), 'AccessDenied', 'rename');
      equal(await attempt(({ worksheets }) => (worksheets.getItem('甲').position = 0)), 'AccessDenied', 'move');
      equal(await attempt(({ worksheets }) => (worksheets.getItem('甲').visibility = 'Hidden')), 'AccessDenied', 'hide');
      equal(await attempt(({ protection }) => protection.protect()), 'InvalidOperation', 'protect again');
      equal(await attempt(({ protection }) => protection.unprotect('wrong')), 'InvalidArgument', 'wrong password');
      await Excel.run(async ({ workbook, sync }) => {
        workbook.worksheets.getItem('甲').getRange('A1').values = [[1]];
        workbook.protection.unprotect('geheim');
        workbook.worksheets.getItem('甲').delete();
        workbook.protection.load('protected');
        await sync();
        equal(workbook.protection.protected, false);
      });
    },
  },
  {
    name: 'unlocked cells of a protected sheet can be written',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('B2:B3').format.protection.locked = false;
        sheet.protection.protect();
        sheet.getRange('B2:B3').values = [[1], [2]];
        const range = sheet.getRange('B2:B3').load('values');
        await context.sync();
        equal(range.values, [[1], [2]]);
        sheet.protection.unprotect();
        await context.sync();
      }),
  },
  {
    name: 'comments are added to one cell, found by it, changed and deleted',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.comments.add('B2', '计入金牛区 50.00');
        const second = sheet.comments.add(sheet.getRange('B3'), 'second');
        second.content = '改过的标注';
        const found = sheet.comments.getItemByCell('B2').load('content,authorName,resolved');
        const place = second.getLocation().load('address');
        await context.sync();
        equal([found.content, found.resolved, place.address], ['计入金牛区 50.00', false, 'Sheet1!B3']);
        const all = context.workbook.comments.load('items/content');
        await context.sync();
        equal(all.items.map(({ content }) => content), ['计入金牛区 50.00', '改过的标注']);
        found.delete();
        const count = sheet.comments.getCount();
        await context.sync();
        equal(count.value, 1);
      }),
  },
  {
    name: 'a comment on many cells, on a cell that has one, or on none, is refused',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => (sheet.comments.add('A1', 'first'), context.sync()));
      const code = (work: (sheet: Excel.Worksheet) => void): Promise<string> => refusal(() => onSheet(world, async (sheet, context) => (work(sheet), context.sync())));
      equal(await code((sheet) => sheet.comments.add('A1:A2', 'many')), 'InvalidArgument');
      equal(await code((sheet) => sheet.comments.add('A1', 'again')), 'InvalidArgument');
      equal(await code((sheet) => sheet.comments.add('A3', '')), 'InvalidArgument');
      equal(await code((sheet) => sheet.comments.getItemByCell('C9').load('content')), 'ItemNotFound');
    },
  },
  {
    name: 'page layout: A4 landscape, one page wide, titles repeated, margins in centimetres, a footer',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = 'Landscape';
        pageLayout.paperSize = 'A4' as Excel.PaperType;
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintArea('A1:H40');
        pageLayout.setPrintTitleRows('$1:$3');
        pageLayout.setPrintMargins('Centimeters', { left: 2, right: 2 });
        pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页，共 &N 页';
        await context.sync();
        pageLayout.load('orientation,paperSize,zoom,leftMargin,centerHorizontally');
        const area = pageLayout.getPrintAreaOrNullObject().load('address');
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
        const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
        const footer = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
        await context.sync();
        equal([pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom, pageLayout.centerHorizontally, Math.round(pageLayout.leftMargin * 10) / 10], ['Landscape', 'A4', { horizontalFitToPages: 1 }, true, 56.7]);
        equal([area.address, titles.address, columns.isNullObject, footer.centerFooter], ['Sheet1!A1:H40', 'Sheet1!1:3', true, '第 &P 页，共 &N 页']);
      }),
  },
  {
    name: 'a chart draws the columns of a range, is titled, placed, changed and deleted',
    run: async (world) => {
      await figures(world);
      await onSheet(world, async (sheet, context) => {
        const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
        chart.name = '属地数与考核数';
        chart.title.text = '属地数与考核数（万元）';
        chart.legend.position = 'Bottom';
        chart.axes.valueAxis.title.text = '万元';
        chart.setPosition('E2', 'J16');
        await context.sync();
        chart.series.load('items/name');
        chart.load('name,left,top,width,height,chartType');
        chart.title.load('text');
        await context.sync();
        equal([chart.series.items.map(({ name }) => name), chart.chartType, chart.title.text], [['属地数', '考核数'], 'ColumnClustered', '属地数与考核数（万元）']);
        equal([chart.left > 0, chart.top > 0, chart.width > 200, chart.height > 150], [true, true, true, true], 'place');
        const values = chart.series.getItemAt(1).getDimensionValues('Values');
        const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
        sheet.getRange('C2').values = [[160]];
        const after = chart.series.getItemAt(1).getDimensionValues('Values');
        await context.sync();
        equal([values.value, categories.value, after.value], [[150, 40, 20], ['金牛区', '彭州市', '金堂县'], [160, 40, 20]]);
        chart.setData(sheet.getRange('A1:B3'), 'Rows');
        chart.series.load('items/name');
        await context.sync();
        equal(chart.series.items.map(({ name }) => name), ['金牛区', '彭州市']);
        sheet.charts.getItem('属地数与考核数').delete();
        const count = sheet.charts.getCount();
        const missing = sheet.charts.getItemOrNullObject('属地数与考核数').load('name');
        await context.sync();
        equal([count.value, missing.isNullObject], [0, true]);
      });
    },
  },
  {
    name: 'a kind of chart that is not drawn here is refused',
    run: async (world) => {
      equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.charts.add('Treemap', sheet.getRange('A1:B3')), context.sync()))), 'InvalidArgument');
    },
  },
  {
    name: 'data validation: a list with its prompt and its alert, read back, cleared',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('D2:D20');
        range.dataValidation.rule = { list: { inCellDropDown: true, source: '分算,标注' } };
        range.dataValidation.errorAlert = { message: '方式只能是分算或标注。', showAlert: true, style: 'Stop', title: '方式' };
        range.dataValidation.load('type,rule,errorAlert,ignoreBlanks');
        const one = sheet.getRange('D5').dataValidation.load('type');
        const more = sheet.getRange('D2:E20').dataValidation.load('type');
        await context.sync();
        equal([range.dataValidation.type, range.dataValidation.rule.list?.source, range.dataValidation.errorAlert.title], ['List', '分算,标注', '方式']);
        equal([one.type, more.type], ['List', 'Inconsistent']);
        range.dataValidation.clear();
        one.load('type');
        await context.sync();
        equal(one.type, 'None');
      }),
  },
  {
    name: 'one batch with a comment, a chart and cells is one step of undo',
    run: async (world) => {
      await figures(world);
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('B2').values = [[999]];
        sheet.comments.add('B2', 'why');
        sheet.charts.add('Pie', sheet.getRange('A1:B4'));
        await context.sync();
      });
      await world.model.undo();
      await onSheet(world, async (sheet, context) => {
        const [comments, charts] = [sheet.comments.getCount(), sheet.charts.getCount()];
        const cell = sheet.getRange('B2').load('values');
        await context.sync();
        equal([comments.value, charts.value, cell.values], [0, 0, [[100]]]);
      });
    },
  },
  {
    name: 'the calendar of the workbook is told by DATE',
    run: ({ Excel, model }) =>
      Excel.run(async (context) => {
        const result = context.workbook.functions.date(1904, 1, 2).load('value');
        await context.sync();
        equal(result.value, model.dates1904 ? 1 : 1463);
      }),
  },
  {
    name: 'while calculation is manual values wait for calculate; back to automatic they are up to date',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const { application } = context.workbook;
        sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
        await context.sync();
        application.calculationMode = 'Manual';
        sheet.getRange('A1').values = [[5]];
        const cell = sheet.getRange('B1').load('values');
        application.load('calculationMode,calculationState');
        await context.sync();
        equal([cell.values, application.calculationMode, application.calculationState], [[[2]], 'Manual', 'Pending']);
        application.calculate('Recalculate');
        cell.load('values');
        application.load('calculationState');
        await context.sync();
        equal([cell.values, application.calculationState], [[[10]], 'Done']);
        sheet.getRange('A1').values = [[7]];
        application.calculationMode = 'Automatic';
        cell.load('values');
        await context.sync();
        equal(cell.values, [[14]]);
      }),
  },
];
