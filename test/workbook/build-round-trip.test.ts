import * as fc from 'fast-check';
import type { Matrix } from '../../src/accounting/cells';
import { DOCUMENTED_CATALOGUE } from '../../src/functions/guide/catalogue';
import type { Example } from '../../src/functions/guide/guide';
import type { CellValue } from '../../src/host/model';
import { documentedFunction, formulaOf, newDraft, openDraft, openableIn, withEntry, writtenArguments } from '../../src/taskpane/build/draft';
import { argumentAround, resultOf } from '../../src/taskpane/build/result';
import { callsIn, formulaOfCall, withArguments } from '../../src/workbook/formula-calls';
import { readCallArguments } from '../../src/workbook/build/read-formula';
import { parseArea } from '../../src/host/address';
import type { WorkbookPage } from './workbook-page';
import { openWorkbookPage } from './workbook-page';

/** Every example of the catalogue through the builder and back, and any formula besides. */

const NAMES: ReadonlySet<string> = new Set(['条款表', '金彭2023']);

const EXAMPLES = DOCUMENTED_CATALOGUE.flatMap(({ id, examples }) => examples.map((example) => [example.formula, id, example] as const));

const onlyCall = (formula: string) => {
  const openable = openableIn(formula);
  const [call] = openable.kind === 'calls' ? openable.calls : [];
  if (call === undefined) throw new Error(`${formula} holds no call`);
  return call;
};

describe('every example of the catalogue', () => {
  let workbook: WorkbookPage;
  let sheetId: string;
  beforeAll(async () => {
    workbook = await openWorkbookPage();
  });
  beforeEach(() => {
    sheetId = workbook.model.addSheet('示例').id;
  });
  afterEach(() => workbook.model.deleteSheet(sheetId));
  afterAll(() => workbook.page.close());

  /** Puts what an example's references hold where they point. */
  function provide({ args }: Example, texts: readonly string[]): void {
    for (const [index, text] of texts.entries()) {
      const argument = args[index];
      const cells = Array.isArray(argument) ? (argument as Matrix) : [[argument ?? '']];
      const area = parseArea(text);
      const at = area ?? (text.endsWith('[#All]') ? { row: 40, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 } : null);
      if (at === null) continue;
      workbook.model.setFormat(sheetId, at, { numberFormat: '@' });
      workbook.model.enter(sheetId, at, cells.map((row) => row.map((cell) => cell as CellValue)));
      if (area === null) workbook.model.addTable(sheetId, at, true, text.slice(0, text.indexOf('[')));
    }
  }

  test.each(EXAMPLES)('%s is opened, printed as it was, and gives its documented result', async (formula, id, example) => {
    const draft = openDraft(formula, onlyCall(formula));
    const texts = writtenArguments(draft, NAMES);
    expect(formulaOf(draft, texts)).toBe(formula);
    provide(example, texts);
    const args = await readCallArguments({ sheetId, sheet: '示例', row: 60, column: 0 }, { id, args: texts, isPart: false });
    const result = resultOf(id, args, 'zh-CN');
    expect(result).toEqual({ kind: 'value', cells: Array.isArray(example.result) ? example.result : [[example.result]] });
  });

  test('a range around the cell of the formula is noticed', async () => {
    const target = { sheetId, sheet: '示例', row: 2, column: 1 };
    const argsOf = (texts: readonly string[]) => readCallArguments(target, { id: 'SPLITSHARE', args: texts, isPart: false });
    expect(argumentAround(await argsOf(['A1:B3', '"5:5"']), target)).toBe(0);
    expect(argumentAround(await argsOf(['1', 'B3']), target)).toBe(1);
    expect(argumentAround(await argsOf(['A1:B2', "'台账'!A1:B9"]), target)).toBe(-1);
  });

  test.each(EXAMPLES)('%s is built anew from what a person types', (formula, id) => {
    const spec = documentedFunction(id);
    if (spec === undefined) throw new Error('no such function');
    const typed = onlyCall(formula).args.map(({ text }) => text.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'));
    const draft = typed.reduce((made, text, index) => withEntry(made, index, { text, verbatim: false }), newDraft(spec));
    // Of a year typed as a number the function makes the same period as of a text.
    expect(formulaOf(draft, writtenArguments(draft, NAMES)).replace(',2024,', ',"2024",')).toBe(formula);
  });
});

describe('a formula that is opened', () => {
  const FORMULAS = [
    '=PAIR.SPLITSHARE( $B$2 ,\n  "5:5" )',
    '=@pair.SplitShare(B2,"5:5",,)',
    '=IF(A1="PAIR.TAG(1)",ROUND(PAIR.ENCLAVEATTRIB(8000,"小数=2 "&金彭2023,,,"2024"),2),0)',
    "=PAIR.ATTRIBROW('台 账,(1)'!$A$1:$C$1,$A2:$C2,PAIR.AGREEMENT(条款表[#All],\"金彭2023\"))",
    "=PAIR.ATTRIBROW(表[[#Headers],[a,'[b]:[c\"]],表[@[a,'[b]:[c\"]],\"5:5\")",
    '=SUM(PAIR.SPLITSHARE(1,{1,2;3,4}),PAIR.SPLITSHARE(2, "a""b,)"))&"x"',
  ];

  test.each(FORMULAS)('%s comes back byte for byte where nothing was changed', (formula) => {
    const openable = openableIn(formula);
    expect(openable.kind).toBe('calls');
    if (openable.kind !== 'calls') return;
    for (const call of openable.calls) {
      const draft = openDraft(formula, call);
      expect(formulaOf(draft, writtenArguments(draft, new Set()))).toBe(formula);
    }
  });

  test.each([
    ['=PAIR.SPLITSHARE( $B$2 ,\n  "5:5" )', 0, ['$B$2', '"3:7"'], '=PAIR.SPLITSHARE( $B$2 ,\n  "3:7" )'],
    ['=PAIR.SPLITSHARE(B2,"5:5")*2', 0, ['B2', '"5:5"', '0'], '=PAIR.SPLITSHARE(B2,"5:5",0)*2'],
    ['=PAIR.SPLITSHARE(B2,"5:5", 0 )*2', 0, ['B2', '"5:5"', ''], '=PAIR.SPLITSHARE(B2,"5:5" )*2'],
    ['=PAIR.TAG(1,"5:5",,,"2024")', 0, ['1', '"5:5"', '"迁移"', '', '"2024"'], '=PAIR.TAG(1,"5:5","迁移",,"2024")'],
    ['=PAIR.TAG(1,"5:5",,,"2024")', 0, ['1', '"5:5"', '', '', ''], '=PAIR.TAG(1,"5:5")'],
    ['=PAIR.SPLITSHARE()', 0, ['1', '"5:5"'], '=PAIR.SPLITSHARE(1,"5:5")'],
    ['=PAIR.SPLITSHARE(1,"5:5")', 0, ['', ''], '=PAIR.SPLITSHARE()'],
    ['=PAIR.TAG(1,PAIR.AGREEMENT(A1:B2),"x")', 1, ['C1:D2'], '=PAIR.TAG(1,PAIR.AGREEMENT(C1:D2),"x")'],
    ['=PAIR.TAG(1,PAIR.AGREEMENT(A1:B2),"x")', 0, ['2', 'PAIR.AGREEMENT(A1:B2)', '"x"'], '=PAIR.TAG(2,PAIR.AGREEMENT(A1:B2),"x")'],
  ] as const)('%s, call %i with %j is %s', (formula, number, args, expected) => {
    const call = callsIn(formula)?.[number];
    expect(call && withArguments(formula, call, args)).toBe(expected);
  });

  test.each([
    ['=PAIR.TAG(1', 'unreadable'],
    ['=PAIR.TAG("1)', 'unreadable'],
    ['=PAIR.TAG(1})', 'unreadable'],
    ['=SUM(1)', 'none'],
    ['=PAIR.UNKNOWN(1)', 'none'],
    ['="PAIR.TAG(1)"', 'none'],
    [null, 'none'],
  ])('%s: %s', (formula, kind) => expect(openableIn(formula).kind).toBe(kind));

  test('more arguments than parameters are all kept', () => {
    const formula = '=PAIR.CREDITCODE("a",1,2)';
    const draft = openDraft(formula, onlyCall(formula));
    expect(draft.entries).toHaveLength(3);
    expect(formulaOf(draft, writtenArguments(draft, new Set()))).toBe(formula);
  });
});

const ARGUMENT = fc.oneof(
  fc.constantFrom('', 'A1', "'a,b('!$A$1:B2", '台账[[#All],[a\'],b]]', '{1,2;"x;"}', 'SUM(A1,(B1,C1))', 'PAIR.AGREEMENT(A1:B2,"x")', '金彭2023', '-1.5%'),
  fc.string({ unit: fc.constantFrom(...'"(),{}[]\'=PAIR.T 金') }).map((text) => `"${text.replaceAll('"', '""')}"`),
);
const BLANKS = fc.constantFrom('', ' ', '\n', '  ');
const ID = fc.constantFrom(...DOCUMENTED_CATALOGUE.map(({ id }) => id));

test('any call in any formula: taking apart and putting together changes nothing, and a change changes that argument alone', () => {
  const placed = fc.array(fc.tuple(BLANKS, ARGUMENT, BLANKS), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(ID, placed, fc.constantFrom('=', '=@', '=1+', '=IF(A1="(",', '=\'PAIR.TAG(\'!A1&'), fc.nat(8), (id, args, before, chosen) => {
      const inner = args.map(([left, text, right]) => left + text + right).join(',');
      const formula = `${before}PAIR.${id}(${inner})${before.includes('IF(') ? ',2)' : '*1'}`;
      const call = callsIn(formula)?.find(({ start }) => start === before.length);
      if (call === undefined) throw new Error(`no call in ${formula}`);
      const texts = call.args.map(({ text }) => text);
      expect(texts).toEqual(args.length === 1 && args[0]?.[1] === '' ? [] : args.map(([, text]) => text));
      expect(withArguments(formula, call, texts)).toBe(formula);
      const index = chosen % args.length;
      const changed = withArguments(formula, call, texts.length === 0 ? ['"新"'] : texts.map((text, at) => (at === index ? '"新"' : text)));
      const again = callsIn(changed)?.find(({ start }) => start === before.length);
      expect(again?.args.map(({ text }) => text)).toEqual(args.map(([, text], at) => (at === index || texts.length === 0 ? '"新"' : text)));
      expect(changed.slice(again?.end)).toBe(formula.slice(call.end));
    }),
    { numRuns: 2000 },
  );
});

test('a new call leaves out what is blank at its end, and keeps the places of what is blank between', () => {
  expect(formulaOfCall('TAG', ['1', '"5:5"', '', '', '"2024"', '', '', ''])).toBe('=PAIR.TAG(1,"5:5",,,"2024")');
  expect(formulaOfCall('TAG', ['', ''])).toBe('=PAIR.TAG()');
});
