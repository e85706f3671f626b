import type { Outcome } from '../../src/functions/evaluate';
import { evaluate } from '../../src/functions/evaluate';
import { FunctionFailure } from '../../src/functions/failure';
import type { Argument } from '../../src/functions/spec';
import type { Locale } from '../../src/i18n/locale';

const split = (...args: Argument[]): Outcome => evaluate('SPLITSHARE', args, 'zh-CN');

function failure(args: readonly Argument[], locale: Locale = 'zh-CN'): FunctionFailure {
  try {
    evaluate('SPLITSHARE', args, locale);
  } catch (error) {
    if (error instanceof FunctionFailure) return error;
    throw error;
  }
  throw new Error('a failure was expected');
}

/** Values, and the codes of failed cells. */
const shown = (outcome: Outcome) => (Array.isArray(outcome) ? outcome.map((row) => row.map((cell) => (cell instanceof FunctionFailure ? cell.code : cell))) : outcome);

describe('a column of amounts', () => {
  test('spills one row of parts each; missing amounts stay blank', () => {
    expect(split([[100], [''], ['—'], ['1,000.01']], '3:7')).toEqual([[30, 70], ['', ''], ['', ''], [300, 700.01]]);
  });

  test('a bad row is an error in its own cells', () => {
    expect(shown(split([[100], ['?'], [{ error: '#N/A' }]], '5:5'))).toEqual([[50, 50], ['amount-unreadable', 'amount-unreadable'], ['cell-is-error', 'cell-is-error']]);
    const [, , [cell] = []] = split([[1], [2], ['x']], '5:5') as Exclude<Outcome, string | number | boolean | FunctionFailure>;
    expect((cell as FunctionFailure).message).toBe('数额第 3 行：“x”不是数额。请填数字，例如 12345.67 或 12,345.67。');
  });

  test('may have a column of shares beside it, one a row, of different numbers of parties', () => {
    expect(shown(split([[100], [100], [''], [100], [100]], [['5:5'], ['1:1:2'], ['7:3'], [''], ['5:']]))).toEqual([
      [50, 50, ''],
      [25, 25, 50],
      ['', '', ''],
      ['shares-missing', 'shares-missing', 'shares-missing'],
      ['shares-part-missing', 'shares-part-missing', 'shares-part-missing'],
    ]);
  });

  test('takes a column of numbers of the same length as weights', () => {
    expect(split([[100], [10], [1]], [[1], [1], [2]])).toEqual([[25, 25, 50], [2.5, 2.5, 5], [0.25, 0.25, 0.5]]);
  });

  test('one percentage typed as a number leaves it a column of shares', () => expect(split([[100], [100]], [['5:5'], [0.3]])).toEqual([[50, 50], [30, 70]]));
});

describe('one amount', () => {
  test('is a row of parts, also where Excel passes the cell as a range', () => expect(split([[100]], [['5:5']], null)).toEqual([[50, 50]]));
  test('may have its weights in a row', () => expect(split(100, [[1, 3]])).toEqual([[25, 75]]));
  test('that is missing has blank parts', () => expect(split('', '1:1:1')).toEqual([['', '', '']]));
  test('keeps its decimals, or is rounded to those given', () => {
    expect(split('１．２３４５', '5:5')).toEqual([[0.6173, 0.6172]]);
    expect(split(15000, '1:2', -3)).toEqual([[5000, 10000]]);
    expect(split(2.5, '1:0', '0')).toEqual([[3, 0]]);
  });
});

describe('a failed call names the argument and shows a right one', () => {
  test.each<[Argument[], string, string]>([
    [['abc', '5:5'], '数额：“abc”不是数额。请填数字，例如 12345.67 或 12,345.67。', 'amount: "abc" is not an amount. Write a number, for example 12345.67 or 12,345.67.'],
    [[100, 0.211805555555556], '比例：该单元格存的是时间 05:05，不是比例。请先把单元格设为文本格式，再重新输入 5:5。', 'shares: This cell holds the time 05:05, not a ratio. Format the cell as text and type 5:5 again.'],
    [[100, '5:5', 2.5], '小数位数：“2.5”不能作小数位数。请填 -6 到 12 的整数，例如 2。', 'decimals: "2.5" is no number of decimals. Write a whole number from -6 to 12, for example 2.'],
    [[100], '比例：缺少该参数。请填写，例如 "5:5"。', 'shares: This argument is missing. Give one, for example "5:5".'],
    [[100, null], '比例：没有写比例。请写成 飞出地:飞入地，例如 5:5。', 'shares: The ratio is missing. Write origin:host, for example 5:5.'],
    [[[[1, 2]], '5:5'], '数额：这里是 1 行 2 列的区域，只能用一列。请改选单独一列。', 'amount: This is a range of 1 × 2 cells, but one column is expected. Choose a single column.'],
    [[1, '5:5', [[1], [2]]], '小数位数：这里是 2 行 1 列的区域，只能用一个单元格。请改选单个单元格。', 'decimals: This is a range of 2 × 1 cells, but one cell is expected. Choose a single cell.'],
    [[1, '5:5', 2, 3], '给了 4 个参数，该函数最多 3 个。请删去多余的参数。', 'There are 4 arguments, but the function takes at most 3. Remove the surplus ones.'],
  ])('%j', (args, chinese, english) => {
    expect(failure(args).message).toBe(chinese);
    expect(failure(args, 'en-US').message).toBe(english);
  });

  test('a faulty ratio fails the whole column, a #N/A among the arguments stays #N/A', () => {
    expect(failure([[[1], [2]], '5']).excel).toBe('#VALUE!');
    expect(failure([{ error: '#N/A' }, '5:5']).excel).toBe('#N/A');
  });

  test('an unknown function lists those there are', () => {
    expect(() => evaluate('SPLITSHARES', [], 'en-US')).toThrow(/^There is no function "SPLITSHARES"\. There are: SPLITSHARE, /);
  });
});
