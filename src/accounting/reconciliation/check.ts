import type { Agreement } from '../agreement/model';
import type { Matrix } from '../cells';
import { isBlank } from '../cells';
import type { LedgerAttribution, Outcome } from '../ledger/attribute-ledger';
import { attributeLedger } from '../ledger/attribute-ledger';
import { hasOrganisationCode, isCreditCode } from '../ledger/credit-code';
import type { LedgerField } from '../ledger/fields';
import type { Finding, Level } from '../ledger/finding';
import { finding } from '../ledger/finding';
import type { LedgerHeader } from '../ledger/header';
import { readLedgerHeader } from '../ledger/header';
import { excerpt } from '../quantity/amount';
import type { Slices } from '../slices';
import { eachOf, whole } from '../slices';
import { magnitudes } from './magnitude';

export interface Checked {
  readonly header: LedgerHeader;
  /** Ordered by row and code. */
  readonly findings: readonly Finding[];
}

/** Further findings, of what only the whole of the rows tells. */
export type MoreFindings = (outcomes: readonly Outcome[]) => readonly Finding[];

/**
 * What is wrong in a ledger (SPEC §5, CHECK).
 * @throws Fault ledger-header-missing
 */
export const checkLedger = (cells: Matrix, agreements: readonly Agreement[]): Checked => whole(checking(cells, agreements));

/** The same in slices, for a page that must answer meanwhile. */
export function* checking(cells: Matrix, agreements: readonly Agreement[], more: MoreFindings = () => []): Slices<Checked> {
  const header = readLedgerHeader(cells);
  const missing = missingColumns(header, agreements);
  const columns = [...missing.map((field) => columnFinding(header, { code: 'ledger-column-missing', details: { field } }, field)), ...doubledColumns(cells, header)];
  const unreadable = missing.some((field) => field === 'figure' || field === 'name' || field === 'agreement');
  const rows = unreadable ? [] : yield* rowFindings(attributeLedger(cells, agreements), more);
  return { header, findings: [...columns, ...rows].sort(byRowAndCode) };
}

export const byRowAndCode = (a: Finding, b: Finding): number => a.row - b.row || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

const headerRow = (header: LedgerHeader): number => (header.rows.at(-1) ?? 0) + 1;

export const columnFinding = (header: LedgerHeader, fault: Finding['fault'], field: LedgerField, level?: Level): Finding => finding(headerRow(header), field, 'unknown-column', fault, level);

/** Columns a ledger cannot do without; what titles or agreements say makes them needless. */
export function missingColumns({ columns, title }: LedgerHeader, agreements: readonly Agreement[]): readonly LedgerField[] {
  const missing: LedgerField[] = [];
  if (!columns.has('name') && !columns.has('credit-code')) missing.push('name');
  if (!columns.has('figure') && !columns.has('cumulative')) missing.push('figure');
  if (!columns.has('agreement') && agreements.length !== 1) missing.push('agreement');
  if (!columns.has('host') && agreements.some(({ parties }) => parties === null)) missing.push('host');
  if (!columns.has('period') && title.period === null) missing.push('period');
  return missing;
}

export function doubledColumns(cells: Matrix, header: LedgerHeader): Finding[] {
  const nameOf = (column: number) => {
    const names = header.rows.map((row) => cells[row]?.[column]).filter((cell) => !isBlank(cell));
    return excerpt(String(names.at(-1) ?? ''));
  };
  return header.doubled.map(({ field, kept, ignored }) => columnFinding(header, { code: 'column-twice', details: { kept: nameOf(kept), ignored: nameOf(ignored) } }, field, 'warning'));
}

function* rowFindings(attribution: LedgerAttribution, more: MoreFindings): Slices<readonly Finding[]> {
  const { ledger } = attribution;
  const outcomes = yield* attribution.outcomesInSlices();
  const found: Finding[] = [];
  yield* eachOf(outcomes, (outcome) => void found.push(...outcome.findings, ...codeFindings(outcome), ...blankFindings(outcome, ledger.header)));
  const totals = ledger.totals.map((row) => finding(row, 'name', 'total-row', { code: 'total-row', details: {} }));
  // Where terms in yuan meet another unit, that is said already, and is worse.
  const converted = outcomes.filter(({ record, findings }) => record.converted && !findings.some(({ code }) => code === 'mixed-units'));
  const mixed = converted.map(({ record }) => finding(record.number, 'unit', 'mixed-units', { code: 'units-mixed', details: { unit: record.unit ?? '', ledger: ledger.unit ?? '' } }));
  const again = yield* repeated(outcomes);
  return [...found, ...totals, ...mixed, ...again, ...more(outcomes), ...(yield* magnitudes(outcomes))];
}

function codeFindings({ record: { number, code } }: Outcome): Finding[] {
  if (isBlank(code)) return [];
  if (typeof code === 'number') return [finding(number, 'credit-code', 'credit-code-number', { code: 'credit-code-number', details: {} })];
  const text = excerpt(String(code));
  if (!isCreditCode(code)) return [finding(number, 'credit-code', 'credit-code', { code: 'credit-code-wrong', details: { code: text } })];
  return hasOrganisationCode(String(code)) ? [] : [finding(number, 'credit-code', 'organisation-code', { code: 'organisation-code-wrong', details: { code: text } })];
}

/** Cells left blank that nothing else fills. */
function blankFindings({ record, host, findings }: Outcome, { columns, title }: LedgerHeader): Finding[] {
  const blank: Finding[] = [];
  if (host === null && columns.has('host') && !record.faults.some(({ field }) => field === 'host')) blank.push(finding(record.number, 'host', 'unknown-district', { code: 'district-missing', details: { field: 'host' } }));
  if (record.period === null && (columns.has('period') || title.period !== null) && !findings.some(({ code }) => code === 'unknown-period')) {
    blank.push(finding(record.number, 'period', 'unknown-period', { code: 'period-missing', details: {} }));
  }
  return blank;
}

/** What makes two rows the same figure's: unit, indicator, period, district, project and case. */
export const figureKey = ({ record, host }: Pick<Outcome, 'record' | 'host'>): readonly unknown[] => [record.key, record.indicator, record.period && [record.period.first, record.period.last], host?.name, record.project, record.case];

/** The same figure of the same unit, indicator, period, district, project and case once more. */
function* repeated(outcomes: readonly Outcome[]): Slices<readonly Finding[]> {
  const first = new Map<string, number>();
  const found: Finding[] = [];
  yield* eachOf(outcomes, (outcome) => {
    const { record } = outcome;
    const figure = record.cumulative ?? record.figure;
    if (figure === null) return;
    const key = JSON.stringify([...figureKey(outcome), figure]);
    const known = first.get(key);
    if (known === undefined) first.set(key, record.number);
    else found.push(finding(record.number, null, 'repeated-row', { code: 'row-repeated', details: { first: known } }));
  });
  return found;
}
