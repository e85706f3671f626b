import type { ContractCase } from './world';
import { equal, onSheet, refusal } from './world';

/** The library's own checks, and what the host refuses. */
export const libraryCases: readonly ContractCase[] = [
  {
    name: 'reading what was not loaded throws',
    run: async (world) => {
      const code = await refusal(() =>
        onSheet(world, async (sheet, context) => {
          const range = sheet.getRange('A1');
          await context.sync();
          return range.values;
        }),
      );
      equal(code, 'PropertyNotLoaded');
    },
  },
  {
    name: 'an object used after its run throws',
    run: async (world) => {
      let kept: Excel.Range | undefined;
      await onSheet(world, async (sheet, context) => {
        kept = sheet.getRange('A1');
        await context.sync();
      });
      equal(await refusal(() => Promise.resolve(kept?.load('values')).then(() => kept?.context.sync())), 'InvalidObjectPath');
    },
  },
  {
    name: 'a range stays usable over several syncs of one run',
    run: (world) =>
      onSheet(world, async (sheet, context) => {
        const range = sheet.getRange('A1:A2');
        await context.sync();
        range.values = [[1], [2]];
        await context.sync();
        const second = range.getCell(1, 0).load('values');
        await context.sync();
        equal(second.values, [[2]]);
      }),
  },
  {
    name: 'what is not emulated is ApiNotFound',
    run: async (world) => {
      equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.shapes.load('items'), context.sync()))), 'ApiNotFound');
      equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.getRange('A1').flashFill(), context.sync()))), 'ApiNotFound');
    },
  },
  {
    name: 'requirement sets: 1.14 and the shared runtime are there, 1.16 is not',
    run: ({ Office }) => {
      const has = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);
      equal([has('ExcelApi', '1.14'), has('ExcelApi', '1.16'), has('SharedRuntime', '1.1'), has('CustomFunctionsRuntime', '1.3'), has('CustomFunctionsRuntime', '1.4')], [true, false, true, true, false]);
      return Promise.resolve();
    },
  },
  {
    name: 'an API of a set that is not there is refused before it is sent',
    run: async (world) => {
      // ExcelApiOnline belongs to Excel on the web alone.
      equal(await refusal(() => onSheet(world, async (sheet, context) => (sheet.namedSheetViews.load('count'), context.sync()))), 'ApiNotFound');
    },
  },
  {
    name: 'settings are kept by key, as JSON',
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.add('plan', { a: [1, '二'], b: null });
        settings.add('plan2', 5);
        await context.sync();
        const plan = settings.getItem('plan').load('value');
        const none = settings.getItemOrNullObject('PLAN').load('value');
        settings.getItem('plan2').delete();
        const count = settings.getCount();
        await context.sync();
        equal(plan.value, { a: [1, '二'], b: null });
        equal([none.isNullObject, count.value], [true, 1]);
      });
    },
  },
  {
    name: 'calculation: the mode is automatic, a state can be asked for, suspending is accepted',
    run: async ({ Excel }) => {
      await Excel.run(async (context) => {
        const { application } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        application.calculate('Full');
        application.load('calculationMode,calculationState');
        await context.sync();
        equal(application.calculationMode, 'Automatic');
      });
    },
  },
  {
    name: 'document settings of the old API are kept too',
    run: async ({ Office }) => {
      Office.context.document.settings.set('a', { x: 1 });
      const status = await new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
      equal([status, Office.context.document.settings.get('a')], ['succeeded', { x: 1 }]);
    },
  },
  {
    name: 'the ribbon and startup services answer',
    run: async ({ Office }) => {
      await Office.addin.setStartupBehavior('Load' as Office.StartupBehavior);
      equal(await Office.addin.getStartupBehavior(), 'Load');
      await Office.ribbon.requestUpdate({ tabs: [{ id: 'PairTab', controls: [{ id: 'Apply', enabled: false }] }] });
    },
  },
];
