import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../src/functions/evaluate';
import { evaluate } from '../../src/functions/evaluate';
import { findFunction } from '../../src/functions/catalogue';
import { FunctionFailure } from '../../src/functions/failure';
import type { Argument } from '../../src/functions/spec';

type Value = string | number | boolean;

/** One case of golden.json; README.md beside it says what each field means. */
interface GoldenCase {
  readonly id: string;
  readonly about: string;
  readonly call: string;
  readonly args: readonly Argument[];
  readonly expect?: Value | readonly (readonly Value[])[];
  readonly error?: string;
  readonly columns?: Readonly<Record<string, readonly Value[]>>;
  readonly shape?: readonly [number, number | null];
  readonly aligned?: { readonly header: number; readonly columns: Readonly<Record<string, readonly Value[]>> };
  readonly table?: { readonly key: string; readonly rows: Readonly<Record<string, Readonly<Record<string, Value>>>> };
  readonly rows?: readonly (readonly Value[])[];
  readonly codes?: Readonly<Record<string, readonly number[]>>;
}

const CASES = JSON.parse(readFileSync(join(__dirname, 'golden.json'), 'utf8')) as readonly GoldenCase[];

const outcomeOf = ({ call, args }: GoldenCase): Outcome => {
  try {
    return evaluate(call, args, 'zh-CN');
  } catch (error) {
    if (error instanceof FunctionFailure) return error;
    throw error;
  }
};

const rowsOf = (outcome: Outcome) => {
  if (!Array.isArray(outcome)) throw new Error(`a table was expected, not ${String(outcome)}`);
  return outcome;
};

function columnsBelow(outcome: Outcome, header: number, names: readonly string[]) {
  const rows = rowsOf(outcome);
  const titles = rows[header - 1] ?? [];
  return Object.fromEntries(names.map((name) => [name, rows.slice(header).map((row) => row[titles.indexOf(name)])]));
}

const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();

function check(golden: GoldenCase, outcome: Outcome): void {
  if (golden.error !== undefined) {
    expect(outcome).toBeInstanceOf(FunctionFailure);
    expect(outcome).toMatchObject({ excel: golden.error });
    expect((outcome as FunctionFailure).message.length).toBeGreaterThan(8);
  }
  if (golden.expect !== undefined) expect(outcome).toEqual(golden.expect);
  if (golden.columns) expect(columnsBelow(outcome, 1, Object.keys(golden.columns))).toEqual(golden.columns);
  if (golden.shape) expect(rowsOf(outcome)).toHaveLength(golden.shape[0]);
  if (golden.aligned) expect(columnsBelow(outcome, golden.aligned.header, Object.keys(golden.aligned.columns))).toEqual(golden.aligned.columns);
  if (golden.rows) expect(sorted(rowsOf(outcome).slice(1))).toEqual(sorted(golden.rows));
  if (golden.table) checkTable(outcome, golden.table);
  if (golden.codes) checkCodes(outcome, golden.codes);
}

function checkTable(outcome: Outcome, { key, rows }: NonNullable<GoldenCase['table']>): void {
  const [titles = [], ...data] = rowsOf(outcome);
  const found = Object.fromEntries(
    Object.entries(rows).map(([name, cells]) => {
      const row = data.find((candidate) => candidate[titles.indexOf(key)] === name) ?? [];
      return [name, Object.fromEntries(Object.keys(cells).map((column) => [column, row[titles.indexOf(column)]]))];
    }),
  );
  expect(found).toEqual(rows);
}

function checkCodes(outcome: Outcome, codes: NonNullable<GoldenCase['codes']>): void {
  const [titles = [], ...data] = rowsOf(outcome);
  for (const [code, allowed] of Object.entries(codes)) {
    const found = data.filter((row) => row[titles.indexOf('代码')] === code).map((row) => row[titles.indexOf('行')]);
    expect({ code, found: found.length > 0, elsewhere: found.filter((row) => !allowed.includes(row as number)) }).toEqual({ code, found: true, elsewhere: [] });
  }
}

const FIELDS = ['expect', 'error', 'columns', 'shape', 'aligned', 'table', 'rows', 'codes'];

test('every case names a function that exists', () => {
  expect([...new Set(CASES.map(({ call }) => call))].filter((call) => !findFunction(call))).toEqual([]);
});

test('every case says what must come back', () => {
  expect(CASES.filter((golden) => !FIELDS.some((field) => field in golden)).map(({ id }) => id)).toEqual([]);
});

describe('golden cases', () => {
  test.each(CASES.map((golden) => [golden.id, golden.about, golden] as const))('%s: %s', (_id, _about, golden) => check(golden, outcomeOf(golden)));
});
