import { readAgreementArgument } from '../../accounting/agreement/argument';
import type { Agreement } from '../../accounting/agreement/model';
import { compileShares } from '../../accounting/apportion/plan';
import { readShares } from '../../accounting/apportion/shares';
import { splitAmount } from '../../accounting/apportion/split';
import { readWeights } from '../../accounting/apportion/weights';
import { fraction, fractionOf, multiply, textOf } from '../../accounting/attribution/fraction';
import type { Attribution, Figure } from '../../accounting/attribution/model';
import type { Cell, Matrix, ResultCell, ResultMatrix } from '../../accounting/cells';
import { attributeRow } from '../../accounting/ledger/attribute-row';
import { readLedgerHeader } from '../../accounting/ledger/header';
import { readAmount } from '../../accounting/quantity/amount';
import { decimalOfNumber } from '../../accounting/quantity/decimal-text';
import { readDecimals } from '../../accounting/quantity/decimals';
import { Arguments } from '../../functions/arguments';
import { explainRecord } from '../../functions/explain';
import { explain } from '../../functions/explanation';
import { RECORD } from '../../functions/record-parameters';
import { describeFault } from '../../i18n/describe';
import type { Locale } from '../../i18n/locale';
import { groupedText } from '../../reckoning/amounts';

/** One step on the way to a figure: what is done, by which clause, how, and what comes of it. */
export interface ExplainedStep {
  readonly name: string;
  readonly basis: string;
  readonly arithmetic: string;
  readonly result: string;
}

/** The arguments of a call by the names of the function's parameters. */
export type NamedArguments = ReadonlyMap<string, Matrix>;

const cellOf = (range: Matrix | undefined): Cell => range?.[0]?.[0] ?? null;

/** EXPLAIN's table without its header, as texts. */
const stepsOf = (table: ResultMatrix): readonly ExplainedStep[] =>
  table.slice(1).map(([name, basis, arithmetic, result]) => ({ name: String(name ?? ''), basis: String(basis ?? ''), arithmetic: String(arithmetic ?? ''), result: result === undefined || result === null ? '' : resultText(result) }));

const resultText = (result: ResultCell): string => (typeof result === 'number' ? groupedText(decimalOfNumber(result)) : String(result));

/** The steps of a figure of a ledger, in the history it is part of. */
export const attributionSteps = (figure: Pick<Figure, 'period'>, agreement: Agreement | null, attribution: Attribution): readonly ExplainedStep[] => stepsOf(explain(figure, agreement, attribution, groupedText));

/** The steps of a function that attributes one record: EXPLAIN of the same arguments. */
export function recordSteps(args: NamedArguments): readonly ExplainedStep[] {
  const table = explainRecord(new Arguments(RECORD, RECORD.map(({ key }) => args.get(key) ?? null)), groupedText);
  return table === null ? [] : stepsOf(table);
}

/** The steps of one row of a ledger under an agreement; a row that is not shared has one, which says why. */
export function rowSteps(headers: Matrix, row: readonly Cell[], agreement: Agreement | null, locale: Locale): readonly ExplainedStep[] {
  const result = attributeRow(readLedgerHeader([...headers, row]), row, agreement, true);
  if (result.status === 'faulty') throw result.fault;
  if (!('figure' in result)) return [];
  if (result.status === 'not-shared' && result.remark) return [{ name: '', basis: '', arithmetic: describeFault(result.remark, locale), result: '' }];
  return attributionSteps(result.figure, agreement, result.attribution);
}

/** The steps of ATTRIBROW. */
export function ledgerRowSteps(args: NamedArguments, locale: Locale): readonly ExplainedStep[] {
  const range = args.get('agreement') ?? [];
  const agreement = readAgreementArgument(range.length === 1 && range[0]?.length === 1 ? cellOf(range) : range);
  const rows = args.get('row') ?? [];
  return rows.length === 1 ? rowSteps(args.get('headers') ?? [], rows[0] ?? [], agreement, locale) : [];
}

/** The parts of one amount: its share exactly, then the part that was given, with what rounding moved. */
export function splitSteps(args: NamedArguments, words: { readonly part: (number: number) => string; readonly gained: (rest: string) => string; readonly lost: (rest: string) => string }): readonly ExplainedStep[] {
  const amounts = args.get('amount') ?? [];
  const amount = readAmount(cellOf(amounts));
  if (amount.kind === 'missing' || amounts.length !== 1) return [];
  const range = args.get('shares') ?? [];
  const shares = range.length === 1 && range[0]?.length === 1 ? readShares(cellOf(range)) : readWeights(range);
  const plan = compileShares(shares);
  const { parts } = splitAmount(amount.digits, plan, readDecimals(cellOf(args.get('decimals'))));
  return parts.map((part, index): ExplainedStep => {
    const weight = plan.weights[index] ?? 0n;
    const exact = multiply(fractionOf(amount.digits), fraction(weight, plan.total));
    const rest = textOf({ numerator: fractionOf(part).numerator * exact.denominator - exact.numerator * fractionOf(part).denominator, denominator: fractionOf(part).denominator * exact.denominator });
    const rounding = rest === '0' ? '' : rest.startsWith('-') ? words.lost(groupedText(rest.slice(1))) : words.gained(groupedText(rest));
    return { name: words.part(index + 1), basis: shares.text, arithmetic: `${groupedText(amount.digits)} × ${String(weight)}/${String(plan.total)} = ${groupedText(textOf(exact))}${rounding}`, result: groupedText(part) };
  });
}
