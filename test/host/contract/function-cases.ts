import type { ContractCase, World } from './world';
import { equal, onSheet, valuesOf, written } from './world';

/** The contract's functions, as an add-in would associate them. */
function associate({ CustomFunctions }: World, calls: { id: string; args: unknown[] }[] = []): void {
  const note = (id: string, ...args: unknown[]): void => void calls.push({ id, args });
  CustomFunctions.associate('DOUBLE', (x: number) => {
    note('DOUBLE', x);
    return x * 2;
  });
  CustomFunctions.associate('TOTAL', (cells: unknown[][]) => cells.flat().reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0));
  CustomFunctions.associate('PARTS', (x: number, count: number | null) => [Array.from({ length: count ?? 2 }, () => x / (count ?? 2))]);
  CustomFunctions.associate('SHOW', (...args: unknown[]) => JSON.stringify(args.slice(0, 3)));
  CustomFunctions.associate('FAIL', (code: string) => {
    if (code === 'plain') throw new Error('lost');
    throw new CustomFunctions.Error(code as CustomFunctions.ErrorCode, `said ${code}`);
  });
  CustomFunctions.associate('WHERE', (_: unknown, invocation: CustomFunctions.Invocation) => `${invocation.address ?? ''} ${String(invocation.parameterAddresses?.[0] ?? '')}`);
}

/** A model may start to calculate some time after a change; waits at most ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 10_000; waited += 20) await new Promise((resolve) => setTimeout(resolve, 20));
}

export const functionCases: readonly ContractCase[] = [
  {
    name: 'a custom function answers, and again when its argument changes',
    run: async (world) => {
      const calls: { id: string; args: unknown[] }[] = [];
      associate(world, calls);
      equal(await written(world, 'A1:C1', [[21, '=TEST.DOUBLE(A1)', '=B1+1']], 'B1:C1'), [[42, 43]]);
      equal(await written(world, 'A1', [[5]], 'B1:C1'), [[10, 11]]);
      await written(world, 'A9', [[1]], 'A9');
      equal(calls.map(({ args }) => args[0]), [21, 5], 'calls');
    },
  },
  {
    name: 'results spill; an omitted argument is null; a range is a matrix',
    run: async (world) => {
      associate(world);
      equal(await written(world, 'A1:B1', [[10, '=TEST.PARTS(A1)']], 'B1:C1'), [[5, 5]]);
      equal(await written(world, 'A3:A5', [[1], ['x'], ['=TEST.TOTAL(A1:A4)']], 'A5'), [[11]]);
      equal(await written(world, 'E1:E3', [['=TEST.SHOW(A3:A4)'], ['=TEST.SHOW(A3:A4,,2)'], ['=TEST.SHOW("a")']], 'E1:E3'), [['[[[1],["x"]],null,null]'], ['[[[1],["x"]],null,2]'], ['[[["a"]],null,null]']]);
    },
  },
  {
    name: 'errors carry their code; #VALUE! and #N/A carry their message',
    run: async (world) => {
      associate(world);
      const codes = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', 'plain'];
      const values = await written(world, 'A1:A5', codes.map((code) => [`=TEST.FAIL("${code}")`]), 'A1:A5');
      equal(values, [['#VALUE!'], ['#N/A'], ['#DIV/0!'], ['#NUM!'], ['#VALUE!']]);
      const sheet = world.model.activeSheet();
      equal([0, 1].map((row) => world.model.errorMessage(sheet, row, 0)), ['said #VALUE!', 'said #N/A']);
    },
  },
  {
    name: 'the addresses of cell and parameters go to functions that ask',
    run: async (world) => {
      associate(world);
      equal(await written(world, 'A1:B1', [[1, '=TEST.WHERE(A1)']], 'B1'), [['Sheet1!B1 Sheet1!A1']]);
    },
  },
  {
    name: '2,000 calls at once',
    run: async (world) => {
      associate(world);
      const rows = Array.from({ length: 2000 }, (_, r) => [r, `=TEST.DOUBLE(A${String(r + 1)})`]);
      const back = await written(world, 'A1:B2000', rows, 'B1:B2000');
      equal(back, rows.map((_, r) => [r * 2]));
    },
  },
  {
    name: '#BUSY! while a function has not answered; a formula that is gone cancels its call',
    run: async (world) => {
      let cancelled = false;
      let calls = 0;
      let finish: (value: number) => void = () => undefined;
      world.CustomFunctions.associate('WAIT', (_: unknown, invocation: CustomFunctions.CancelableInvocation) => {
        calls += 1;
        invocation.onCanceled = () => (cancelled = true);
        return new Promise<number>((resolve) => (finish = resolve));
      });
      const put = (formula: string): Promise<void> =>
        onSheet(world, async (sheet, context) => {
          sheet.getRange('A1').formulas = [[formula]];
          await context.sync();
        });
      await put('=TEST.WAIT(1)');
      await until(() => calls === 1);
      equal(await valuesOf(world, 'A1'), [['#BUSY!']]);
      finish(7);
      await world.settled();
      equal(await valuesOf(world, 'A1'), [[7]]);
      await put('=TEST.WAIT(2)');
      await until(() => calls === 2);
      await put('gone');
      await until(() => cancelled);
      equal([cancelled, await valuesOf(world, 'A1')], [true, [['gone']]]);
    },
  },
  {
    name: 'a function associated late is asked again',
    run: async (world) => {
      const done = written(world, 'A1', [['=TEST.DOUBLE(4)']], 'A1');
      await new Promise((resolve) => setTimeout(resolve, 150));
      associate(world);
      equal(await done, [[8]]);
    },
  },
];
