import type { Shares } from '../accounting/agreement/model';
import type { SplitPlan } from '../accounting/apportion/plan';
import { compileShares } from '../accounting/apportion/plan';
import { readShares } from '../accounting/apportion/shares';
import { splitAmount, splitNumber } from '../accounting/apportion/split';
import { splitColumn } from '../accounting/apportion/split-column';
import { readWeights } from '../accounting/apportion/weights';
import type { Cell, Matrix } from '../accounting/cells';
import { isBlank } from '../accounting/cells';
import { Fault } from '../accounting/fault';
import { readAmount } from '../accounting/quantity/amount';
import { readDecimals } from '../accounting/quantity/decimals';
import type { Columns, Row } from './arguments';
import { optional, required } from './parameter';
import type { FunctionSpec, RunCell } from './spec';

/** The exact split (SPEC §2): 1 × k for a cell, n × k for a column. */
export const SPLITSHARE: FunctionSpec<'SPLITSHARE', 'amount' | 'shares' | 'decimals'> = {
  id: 'SPLITSHARE',
  parameters: [required('amount', '12345.67'), required('shares', '"5:5"'), optional('decimals', '2')],
  run: (args) => {
    const decimals = args.read('decimals', readDecimals);
    const range = args.range('shares');
    const perRow = range !== null && isSharePerRow(range, args.columns(['amount']).length);
    const plan = perRow ? null : args.locate('shares', () => planOf(range));
    const columns = args.columns(perRow ? ['amount', 'shares'] : ['amount']);
    const numbers = plan === null ? null : numbersOf(args.range('amount'));
    return plan !== null && numbers !== null ? rowsOfNumbers(numbers, plan, decimals) : splitRows(columns, plan, decimals);
  },
};

/** A column of texts as long as the column of amounts holds one ratio a row; any other range holds weights. */
function isSharePerRow(range: Matrix, amounts: number): boolean {
  if (amounts === 1 || range.length !== amounts || range[0]?.length !== 1) return false;
  const filled = range.map(([cell = null]) => cell).filter((cell) => !isBlank(cell));
  const texts = filled.filter((cell) => typeof cell === 'string');
  // One percentage typed as a number among texts is still a column of shares; a head count typed as a text is still a weight.
  return texts.length > 0 && (texts.length === filled.length || texts.some((text) => /[:：∶꞉/／%％]/.test(text)));
}

const planOf = (range: Matrix | null): SplitPlan => compileShares(sharesOf(range));

function sharesOf(range: Matrix | null): Shares {
  return range === null || (range.length === 1 && range[0]?.length === 1) ? readShares(range?.[0]?.[0]) : readWeights(range);
}

/** The amounts where every cell of a column is a number: nothing can fail, and they are split in one go. */
function numbersOf(range: Matrix | null): readonly number[] | null {
  const cells = (range ?? []).map(([cell = null]) => cell);
  return cells.length > 1 && cells.every((cell) => typeof cell === 'number' && Number.isFinite(cell)) ? (cells as number[]) : null;
}

function rowsOfNumbers(numbers: readonly number[], plan: SplitPlan, decimals: number | null): RunCell[][] {
  const parts = splitColumn(numbers, plan, decimals);
  const width = plan.weights.length;
  return numbers.map((_, row) => Array.from(parts.subarray(row * width, (row + 1) * width)));
}

function splitRows(columns: Columns, plan: SplitPlan | null, decimals: number | null): RunCell[][] {
  const rows: (readonly RunCell[] | Fault)[] = [];
  for (let index = 0; index < columns.length; index += 1) rows.push(attempt(columns, () => splitRow(columns.row(index), plan, decimals)));
  const width = plan?.weights.length ?? Math.max(1, ...rows.map((row) => (row instanceof Fault ? 1 : row.length)));
  // A failed row is an error in every part, so that no sum of a column silently misses it.
  return rows.map((row) => Array.from({ length: width }, (_, part) => (row instanceof Fault ? row : (row[part] ?? ''))));
}

function splitRow(row: Row, plan: SplitPlan | null, decimals: number | null): readonly RunCell[] {
  const amount = row.read('amount', splittable);
  if (amount === null) return [];
  const ratio = plan ?? row.read('shares', (cell) => compileShares(readShares(cell)));
  return typeof amount === 'number' ? splitNumber(amount, ratio, decimals) : splitAmount(amount, ratio, decimals).parts.map(Number);
}

/** A number stays one for the fast path; a text is read exactly; missing is null and its parts stay blank. */
function splittable(cell: Cell): number | string | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const amount = readAmount(cell);
  return amount.kind === 'missing' ? null : amount.digits;
}

function attempt<Result>(columns: Columns, action: () => Result): Result | Fault {
  try {
    return action();
  } catch (error) {
    if (error instanceof Fault && !columns.single) return error;
    throw error;
  }
}
