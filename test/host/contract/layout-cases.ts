import type { ContractCase } from './world';
import { equal, near, onSheet, refusal, written } from './world';

/** Which cells are joined, and which rows and columns are shown. */
export const layoutCases: readonly ContractCase[] = [
  {
    name: 'merging keeps the first cell, and only it can be written; unmerging leaves it there',
    run: async (world) => {
      await written(world, 'B2:C3', [['标题', 'x'], ['y', 'z']], 'B2');
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('B2:C3').merge();
        const merged = sheet.getRange('A1:B2').getMergedAreasOrNullObject().load('address,areaCount,cellCount');
        const none = sheet.getRange('E5:F6').getMergedAreasOrNullObject().load('address');
        const range = sheet.getRange('B2:C3').load('values');
        await context.sync();
        equal([merged.address, merged.areaCount, merged.cellCount, none.isNullObject], ['Sheet1!B2:C3', 1, 4, true]);
        equal(range.values, [['标题', ''], ['', '']]);
        sheet.getRange('A2:C2').values = [['a', 'b', 'c']];
        range.load('values');
        merged.areas.load('items/address');
        await context.sync();
        equal([range.values, merged.areas.items.map(({ address }) => address)], [[['b', ''], ['', '']], ['Sheet1!B2:C3']]);
        sheet.getRange('C3').unmerge();
        const after = sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address');
        range.load('values');
        await context.sync();
        equal([after.isNullObject, range.values], [true, [['b', ''], ['', '']]]);
      });
    },
  },
  {
    name: 'merging across joins each row by itself; a table cannot be merged',
    run: async (world) => {
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:C2').merge(true);
        const merged = sheet.getRange('A1:C2').getMergedAreasOrNullObject().load('address');
        await context.sync();
        equal(merged.address, 'Sheet1!A1:C1,Sheet1!A2:C2');
        sheet.tables.add('E1:F3', false);
        await context.sync();
      });
      equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.getRange('F2:G2').merge(), context.sync()))), 'InvalidOperation');
    },
  },
  {
    name: 'hidden rows and columns are told, also where only some are',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('3:4').rowHidden = true;
        sheet.getRange('B:B').columnHidden = true;
        const all = sheet.getRange('D3:D4').load('rowHidden,columnHidden,hidden');
        const some = sheet.getRange('A2:C3').load('rowHidden,columnHidden,hidden');
        const none = sheet.getRange('D7').load('hidden');
        await context.sync();
        equal([all.rowHidden, all.columnHidden, all.hidden], [true, false, true]);
        equal([some.rowHidden, some.columnHidden, some.hidden, none.hidden], [null, null, null, false]);
        sheet.getRange('1:10').rowHidden = false;
        all.load('rowHidden');
        await context.sync();
        equal(all.rowHidden, false);
      }),
  },
  {
    name: 'row heights are set in points and read back, null where they differ',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.getRange('2:3').format.rowHeight = 30;
        const set = sheet.getRange('A2:A3').format.load('rowHeight');
        const mixed = sheet.getRange('A1:A2').format.load('rowHeight');
        await context.sync();
        near(set.rowHeight, 30);
        equal(mixed.rowHeight, null);
      }),
  },
  {
    name: 'panes are frozen and freed',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        sheet.freezePanes.freezeRows(2);
        const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        equal(rows.address, 'Sheet1!1:2');
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
        const both = sheet.freezePanes.getLocation().load('address');
        await context.sync();
        equal(both.address, 'Sheet1!A1:B3');
        sheet.freezePanes.freezeColumns(1);
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        equal(none.isNullObject, true);
      }),
  },
  {
    name: 'merging, hiding, heights, widths and panes of one batch are one step of undo',
    run: async (world) => {
      const seen = (): Promise<unknown> =>
        onSheet(world, async (sheet, context) => {
          const merged = sheet.getRange('A1:C3').getMergedAreasOrNullObject().load('address');
          const range = sheet.getRange('A1:B2').load('values,rowHidden,columnHidden');
          const format = sheet.getRange('A1:A2').format.load('rowHeight,columnWidth');
          const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
          await context.sync();
          return [merged.isNullObject, range.values, range.rowHidden, range.columnHidden, format.rowHeight, format.columnWidth, frozen.isNullObject];
        });
      await written(world, 'A1:B2', [[1, 2], [3, 4]], 'A1');
      const before = await seen();
      await onSheet(world, async (sheet, context) => {
        sheet.getRange('A1:B1').merge();
        sheet.getRange('1:2').rowHidden = true;
        sheet.getRange('A:B').columnHidden = true;
        sheet.getRange('1:2').format.rowHeight = 40;
        sheet.getRange('A:A').format.columnWidth = 120;
        sheet.freezePanes.freezeRows(1);
        await context.sync();
      });
      equal(JSON.stringify(await seen()) === JSON.stringify(before), false, 'changed');
      await world.model.undo();
      await world.settled();
      equal(await seen(), before);
    },
  },
];
