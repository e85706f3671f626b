import type { ContractCase } from './world';
import { equal, near, onSheet, refusal, valuesOf, written } from './world';

export const rangeCases: readonly ContractCase[] = [
  {
    name: 'values, formulas and text of what was written',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:C2');
        range.values = [[1, 'text', true], ['=A1+1', '', 2.5]];
        range.load('values,formulas,text,valueTypes');
        await context.sync();
        equal(range.values, [[1, 'text', true], [2, '', 2.5]]);
        equal(range.formulas, [[1, 'text', true], ['=A1+1', '', 2.5]]);
        equal(range.text, [['1', 'text', 'TRUE'], ['2', '', '2.5']]);
        equal(range.valueTypes, [['Double', 'String', 'Boolean'], ['Double', 'Empty', 'Double']]);
      }),
  },
  {
    name: 'null leaves a cell alone, "" clears it',
    run: async (world) => {
      await written(world, 'A1:C1', [[1, 2, 3]], 'A1:C1');
      equal(await written(world, 'A1:C1', [[null, '', 9]], 'A1:C1'), [[1, '', 9]]);
    },
  },
  {
    name: 'one value fills the whole range',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = 7 as unknown as number[][];
        range.load('values');
        await context.sync();
        equal(range.values, [[7, 7], [7, 7]]);
      }),
  },
  {
    name: 'an array of another size is InvalidArgument, and nothing is written',
    run: async (world) => {
      equal(await refusal(() => written(world, 'A1:B2', [[1, 2]], 'A1')), 'InvalidArgument');
      equal(await valuesOf(world, 'A1:B2'), [['', ''], ['', '']]);
    },
  },
  {
    name: 'what ran before the failing action stays done',
    run: async (world) => {
      const code = await refusal(() =>
        onSheet(world, async (sheet, context) => {
          sheet.getRange('A1').values = [['kept']];
          sheet.getRange('A2:B2').values = [['too short']];
          sheet.getRange('A3').values = [['never']];
          await context.sync();
        }),
      );
      equal(code, 'InvalidArgument');
      equal(await valuesOf(world, 'A1:A3'), [['kept'], [''], ['']]);
    },
  },
  {
    name: 'a typed ratio becomes a time, a typed span a date, and a text cell keeps both',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('B1:B2').numberFormat = [['@'], ['@']];
        sheet.getRange('A1:B2').values = [['5:5', '5:5'], ['1-3', '1-3']];
        await context.sync();
      });
      const [[time, ratio], [date, years]] = (await valuesOf(world, 'A1:B2')) as [[unknown, unknown], [unknown, unknown]];
      near(time, (5 + 5 / 60) / 24, '5:5');
      equal([ratio, years], ['5:5', '1-3']);
      const thisYear = new Date().getFullYear();
      near(date, (Date.UTC(thisYear, 0, 3) - Date.UTC(1899, 11, 30)) / 86_400_000, '1-3');
    },
  },
  {
    name: 'percentages, text numbers and logical values are read as typed',
    run: async (world) => {
      equal(await written(world, 'A1:E1', [['50%', '1,234.5', 'TRUE', "'007", '12']], 'A1:E1'), [[0.5, 1234.5, true, '007', 12]]);
    },
  },
  {
    name: 'size, place and neighbours of a range',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('B2:D5').load('rowIndex,columnIndex,rowCount,columnCount,cellCount,address');
        const others = {
          cell: range.getCell(1, 1),
          row: range.getRow(1),
          column: range.getColumn(2),
          offset: range.getOffsetRange(-1, 2),
          resized: range.getResizedRange(-2, 1),
          absolute: range.getAbsoluteResizedRange(1, 2),
          entireColumn: range.getEntireColumn(),
          entireRow: range.getEntireRow(),
          common: range.getIntersectionOrNullObject('C4:F9'),
          rect: range.getBoundingRect('A1'),
          last: range.getLastCell(),
        };
        for (const other of Object.values(others)) other.load('address');
        await context.sync();
        equal([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount, range.cellCount], [1, 1, 4, 3, 12]);
        const cells = Object.values(others).map((other) => other.address.slice(other.address.indexOf('!') + 1));
        equal(cells, ['C3', 'B3:D3', 'D2:D5', 'D1:F4', 'B2:E3', 'B2:C2', 'B:D', '2:5', 'C4:D5', 'A1:D5', 'D5']);
      }),
  },
  {
    name: 'no intersection is a null object; an address beyond the grid is refused',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        const none = sheet.getRange('A1').getIntersectionOrNullObject('C3').load('address');
        await context.sync();
        equal(none.isNullObject, true);
      });
      for (const address of ['A0', 'XFE1', 'A1048577', 'no such name', 'A1:B2:'])
        equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.getRange(address).load('address'), context.sync()))), 'InvalidArgument', address);
      equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.getRange('A1').getOffsetRange(-1, 0).load('address'), context.sync()))), 'InvalidArgument', 'above the grid');
    },
  },
  {
    name: 'the current region is bounded by blank rows and columns',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('B2:C4').values = [['a', 'b'], ['c', ''], ['', 'd']];
        sheet.getRange('E2').values = [['apart']];
        sheet.getRange('D5').values = [['corner']];
        const region = sheet.getRange('B2').getSurroundingRegion().load('address');
        const used = sheet.getUsedRange(true).load('address');
        await context.sync();
        equal([region.address, used.address], ['Sheet1!B2:E5', 'Sheet1!B2:E5']);
      }),
  },
  {
    name: 'a blank sheet has no used range',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const used = sheet.getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        equal(used.isNullObject, true);
      }),
  },
  {
    name: 'clear takes contents, formats or both',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1');
        range.values = [[1]];
        range.format.fill.color = '#FFCC00';
        range.format.font.bold = true;
        range.clear('Contents');
        range.load('values,format/fill/color,format/font/bold');
        await context.sync();
        equal([range.values, range.format.fill.color, range.format.font.bold], [[['']], '#FFCC00', true]);
        range.clear();
        range.load('format/fill/color,format/font/bold');
        await context.sync();
        equal([range.format.fill.color, range.format.font.bold], ['#FFFFFF', false]);
      }),
  },
  {
    name: 'formats: alignment, wrapping, width, number format',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:B1');
        range.values = [[1234.5, 0.25]];
        range.numberFormat = [['#,##0.00', '0%']];
        range.format.horizontalAlignment = 'Right';
        range.format.wrapText = true;
        range.format.columnWidth = 90;
        range.load('text,numberFormat,format/horizontalAlignment,format/wrapText,format/columnWidth');
        await context.sync();
        equal(range.text, [['1,234.50', '25%']]);
        equal(range.numberFormat, [['#,##0.00', '0%']]);
        equal([range.format.horizontalAlignment, range.format.wrapText], ['Right', true]);
        near(Math.round(range.format.columnWidth), 90, 'width');
      }),
  },
  {
    name: 'select moves the selection; the active cell is its first',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('B2:C3').select();
        await context.sync();
      });
      await world.Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load('address');
        const active = context.workbook.getActiveCell().load('address');
        await context.sync();
        equal([selected.address, active.address], ['Sheet1!B2:C3', 'Sheet1!B2']);
      });
    },
  },
  {
    name: 'more than 1,500 cells, which the library cuts into several writes',
    run: async (world) => {
      const rows = Array.from({ length: 900 }, (_, r) => [r, r * 2, `row ${String(r)}`]);
      const back = await written(world, 'A1:C900', rows, 'A1:C900');
      equal(back, rows);
    },
  },
  {
    name: 'whole columns give null instead of cells, and take formats',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const column = sheet.getRange('C:C');
        column.format.columnWidth = 60;
        column.load('values,cellCount,isEntireColumn');
        await context.sync();
        equal([column.values, column.cellCount, column.isEntireColumn], [null, 1_048_576, true]);
      }),
  },
  {
    name: 'a format set on cells leaves their formulas and values as they are',
    run: async (world) => {
      await written(world, 'A1:B2', [[2, '=A1*3'], ['text', '=A2&"!"']], 'A1');
      await onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.format.fill.color = '#FFF2CC';
        range.format.font.bold = true;
        // One value stands for every cell.
        range.numberFormat = '0.00' as unknown as string[][];
        range.format.protection.locked = false;
        range.load('formulas,values');
        await context.sync();
        equal([range.formulas, range.values], [[[2, '=A1*3'], ['text', '=A2&"!"']], [[2, 6], ['text', 'text!']]]);
        sheet.getRange('A1').values = [[4]];
        range.load('values');
        await context.sync();
        equal(range.values, [[4, 12], ['text', 'text!']]);
      });
    },
  },
];
