import type { Cell } from '../../src/accounting/cells';
import type { OutcomeCell } from '../../src/functions/evaluate';
import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import { DOCUMENTED_CATALOGUE as CATALOGUE } from '../../src/functions/guide/catalogue';
import type { ParameterKind } from '../../src/functions/guide/guide';
import type { Argument } from '../../src/functions/spec';

const HEADER = ['单位名称', '信用代码', '属地', '飞出地', '协议', '情形', '指标', '期间', '本期数', '计量单位', '起始日', '基数'];
const ROW: readonly Cell[] = ['甲', '91510106MA60004380', '彭州市', '金牛区', '5:5', '迁移', '产值', '2024', 100, '万元', '2023-07-01', 50];

/** A right argument of each kind, so that the strange one beside it is reached. */
const RIGHT: Readonly<Record<ParameterKind, Argument>> = {
  amount: 100, shares: '5:5', decimals: 2, agreement: '飞出地=金牛区 飞入地=彭州市 5:5', clauses: [['方式', '比例'], ['分算', '5:5']], agreements: '5:5', ledger: [HEADER, ROW], headers: [HEADER], row: [ROW],
  case: null, indicator: null, period: '2024', date: '2023-07-01', part: null, id: null, code: '91510106MA60004380', reported: null,
};

const isSound = (cell: OutcomeCell): boolean =>
  cell instanceof FunctionFailure ? !/undefined|\[object/.test(cell.message) : typeof cell === 'number' ? Number.isFinite(cell) : typeof cell === 'string' || typeof cell === 'boolean';

/** Milliseconds of a call, whose outcome must be a sound result or a typed failure. */
function timed(id: string, args: readonly Argument[]): number {
  const started = performance.now();
  try {
    const outcome = evaluate(id, args, 'en-US');
    const took = performance.now() - started;
    const cells = Array.isArray(outcome) ? outcome.flat() : [outcome];
    if (!cells.every(isSound)) throw new Error(`${id} gave ${String(cells.find((cell) => !isSound(cell)))}`);
    return took;
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    expect(isSound(error)).toBe(true);
    return performance.now() - started;
  }
}

const PIECES = ['9', '.', '0.', ',', '1,', ':', '5:', '1/', '-', '1-', '%', ' ', '\t', '　', '(', '（', ')', '金牛区(', '"', '“', '”"', ';', '；', '=', '甲=', '比例=5:5 ', '情形=迁移;', '情形=甲 5:5;', '、', '甲、', '年', '1月', '2024-', 'Q', '×', '3×基数', '基数>=', 'ａ', '合计', '其中', '亿', '\n', '𝟘'];
const SHORT = 25_000;
const LONG = 4 * SHORT;
/** Below this a ratio of times says nothing. */
const NOTICEABLE = 120;

const textOf = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Every third column, beginning at one of the first three: the functions over a ledger read its cells alike, so that together they see all. */
const rowsWith = (text: string, from: number) => HEADER.flatMap((_, at) => (at % 3 === from % 3 ? [ROW.map((cell, column) => (column === at ? text : cell))] : []));

/** The argument with a long text in it: alone, or in one cell of the range. */
const withText = (kind: ParameterKind, text: string, from: number): readonly Argument[] => {
  if (kind === 'ledger') return rowsWith(text, from).map((row) => [HEADER, row]);
  if (kind === 'row') return rowsWith(text, from).map((row) => [row]);
  if (kind === 'clauses') return [[['方式', '比例', '上限'], ['分算', '5:5', text]], [['方式', '比例', '年次'], ['分算', text, text]]];
  return [text, `${text}x`];
};

/** Parameters that several functions read alike take turns with the pieces, so that each meets all. */
const isTurn = (kind: ParameterKind, functionId: string, turn: number): boolean => {
  const among = CATALOGUE.filter(({ parameters }) => parameters.some((parameter) => parameter.kind === kind));
  return among.length < 3 || (among.findIndex(({ id }) => id === functionId) + turn) % 2 === 0;
};

describe.each(CATALOGUE.map((spec) => [spec.id, spec] as const))('%s', (id, spec) => {
  const right = spec.parameters.map(({ kind }) => RIGHT[kind]);

  test.each(spec.parameters.map(({ key, kind }, at) => [key, kind, at] as const))('a text of 100,000 characters under %s takes time in proportion', (_, kind, at) => {
    for (const [turn, piece] of PIECES.entries()) {
      if (!isTurn(kind, id, turn)) continue;
      const took = (length: number) => Math.max(...withText(kind, textOf(piece, length), turn + CATALOGUE.indexOf(spec)).map((given) => timed(id, right.map((usual, index) => (index === at ? given : usual)))));
      // A busy machine, or a pause, is given further chances: a parser whose time grows with the square takes them all.
      const inProportion = () => took(LONG) < 12 * Math.max(took(SHORT), NOTICEABLE / 12);
      if (took(LONG) > NOTICEABLE) expect({ piece, inProportion: [1, 2, 3, 4].some(inProportion) }).toEqual({ piece, inProportion: true });
    }
  });
});

test.each([
  ['SPLITSHARE', '9'.repeat(LONG), '5:5'], ['SPLITSHARE', 1, '9'.repeat(LONG)], ['SPLITSHARE', 1, '5:'.repeat(LONG)], ['ENCLAVEATTRIB', 1, '.'.repeat(LONG)],
  ['ENCLAVEATTRIB', 1, `上限=${'9'.repeat(LONG)} 5:5`], ['ENCLAVEATTRIB', 1, '5:5', null, null, '年'.repeat(LONG)], ['AGREEMENT', [['方式', '比例'], ['分', '甲'.repeat(LONG)]]],
] as const)('%s quotes no more of a long text than is needed to find it', (id, ...args) => {
  expect(() => evaluate(id, args, 'zh-CN')).toThrow(/^[^]{5,300}$/);
});

describe('at the limits', () => {
  const parties = (count: number) => Array<string>(count).fill('1').join(':');
  test('128 parties share, 129 do not', () => {
    expect(evaluate('SPLITSHARE', [128, parties(128)], 'zh-CN')).toEqual([Array<number>(128).fill(1)]);
    expect(() => evaluate('SPLITSHARE', [129, parties(129)], 'zh-CN')).toThrow('128');
    expect(evaluate('ENCLAVEATTRIB', [128, parties(128)], 'zh-CN')).toBe(1);
    expect(() => evaluate('ENCLAVEATTRIB', [129, parties(129)], 'zh-CN')).toThrow('128');
  });

  test('an agreement that fills its cell is read by every function that takes one', () => {
    const clause = (number: number) => `情形=事项${number} 比例=5:5; `;
    let text = '';
    for (let number = 1; text.length + clause(number).length <= 32_767; number += 1) text += clause(number);
    expect(evaluate('ENCLAVEATTRIB', [100, text, '事项1000', '产值', '2024'], 'zh-CN')).toBe(50);
    for (const { id, parameters } of CATALOGUE) {
      if (parameters.some(({ kind }) => kind === 'agreement' || kind === 'agreements')) {
        timed(id, parameters.map(({ kind }) => (kind === 'agreement' || kind === 'agreements' ? text : kind === 'case' ? '事项1000' : RIGHT[kind])));
      }
    }
  });
});
