import { associateFunctions } from '../../src/functions/associate';
import { CATALOGUE } from '../../src/functions/catalogue';

/** What the custom-functions runtime offers to scripts; test/host runs the same code over the real one. */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

type Associated = (...args: unknown[]) => unknown;

const associated = new Map<string, Associated>();

beforeAll(() => {
  const runtime = {
    associate: (id: string, call: Associated) => associated.set(id, call),
    Error: RuntimeError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  Object.assign(globalThis, { CustomFunctions: runtime });
  associateFunctions('zh-CN');
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

const call = (id: string, ...args: unknown[]): unknown => {
  try {
    return associated.get(id)?.(...args);
  } catch (error) {
    return error;
  }
};

test('every function of the catalogue is associated by its id', () => expect([...associated.keys()]).toEqual(CATALOGUE.map(({ id }) => id)));

test('arguments come as Excel passes them: matrices, and null for what was omitted', () => {
  expect(call('SPLITSHARE', [[12345.67]], [['5:5']], null)).toEqual([[6172.84, 6172.83]]);
  expect(call('SPLITSHARE', [[17]], [['2:1']], 0)).toEqual([[11, 6]]);
});

test('what Excel appends to the arguments is left alone', () => expect(call('SPLITSHARE', [[1]], [['5:5']], null, { address: 'Sheet1!A1' })).toEqual([[0.5, 0.5]]));

test('a failed call is the error of the runtime, with its message', () => {
  expect(call('SPLITSHARE', [[1]], [['5']], null)).toEqual(new RuntimeError('#VALUE!', '比例：“5”只有一方的份额。请写出各方份额，例如 5:5；或写占比，例如 50%。'));
});

test('errors in cells arrive as objects with a code, and failed rows are errors inside the matrix', () => {
  const result = call('SPLITSHARE', [[1], [new RuntimeError('#N/A')], ['x']], [['5:5']], null);
  const [, second, third] = result as RuntimeError[][];
  expect(second?.map(({ code }) => code)).toEqual(['#N/A', '#N/A']);
  expect(third?.[0]).toEqual(new RuntimeError('#VALUE!', '数额第 3 行：“x”不是数额。请填数字，例如 12345.67 或 12,345.67。'));
});
