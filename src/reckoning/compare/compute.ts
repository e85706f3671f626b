import type { Agreement } from '../../accounting/agreement/model';
import type { Matrix } from '../../accounting/cells';
import type { LedgerSource } from '../../accounting/ledger/combine';
import { combineLedgers } from '../../accounting/ledger/combine';
import { LEDGER_FIELDS } from '../../accounting/ledger/fields';
import type { Finding } from '../../accounting/ledger/finding';
import type { Corrections, LedgerHeader } from '../../accounting/ledger/header';
import type { Ledger } from '../../accounting/ledger/ledger';
import { readLedger } from '../../accounting/ledger/ledger';
import { checking } from '../../accounting/reconciliation/check';
import { checkingLedgers } from '../../accounting/reconciliation/check-ledgers';
import type { Compared } from '../../accounting/reconciliation/compare';
import { comparing } from '../../accounting/reconciliation/compare';
import type { SideName } from '../../accounting/reconciliation/suspicion';
import { correctedSource } from '../../workbook/corrected-source';
import type { LedgerEntry } from '../../workbook/ledger-entry';
import type { ColumnCorrection } from '../../workbook/settings-sheet/settings';
import type { SliceOptions } from '../../workbook/slices';
import { runSlices, pause } from '../../workbook/slices';
import type { Item } from './items';
import { itemsOf, itemsWithin, scopeOf } from './items';
import type { Totals } from './totals';
import { totalsOf } from './totals';
import { recordOfRow } from '../../accounting/ledger/record-of-row';

/** What CHECK found in the ledger of one side. */
export interface SidedFinding {
  readonly side: SideName;
  readonly finding: Finding;
}

/** Two ledgers, or one with two reporters, compared and checked. */
export interface Basis {
  readonly entries: Readonly<Record<SideName, LedgerEntry>>;
  readonly ledgers: Readonly<Record<SideName, Ledger>>;
  readonly compared: Compared;
  readonly findings: readonly SidedFinding[];
  /** There were none to check against, or a ledger has no column of them: what is wrong with agreements is not said. */
  readonly withoutAgreements: boolean;
}

/** A list of findings and what the figures in it come to. */
export interface Findings {
  readonly items: readonly Item[];
  readonly totals: Totals;
}

/** All that the page shows of it. */
export interface Result extends Basis {
  readonly everything: Findings;
  /** What both ledgers speak of, where that is less; null where it is not. */
  readonly common: (Findings & { readonly outside: number }) | null;
}

export interface ComputeOptions extends SliceOptions {
  /** Null: the ledgers are only compared, nothing is checked. */
  readonly agreements: readonly Agreement[] | null;
  /** Columns a person has set right. */
  readonly corrections: readonly ColumnCorrection[];
}

/** @throws Fault reporters-not-two, ledger-…; WorkbookFailure cancelled */
export async function compute(a: LedgerEntry, b: LedgerEntry | null, { agreements, corrections, ...options }: ComputeOptions): Promise<Result> {
  const ours = correctedSource(a, corrections);
  const theirs = b === null ? null : correctedSource(b, corrections);
  const compared = await runSlices(comparing(readLedger(ours.cells, ours.corrections), theirs === null ? null : () => readLedger(theirs.cells, theirs.corrections)), options);
  const ledgers = { a: compared.ledger, b: compared.other ?? compared.ledger };
  const found = { a: await check(compared.ledger, ours.corrections, agreements, options), b: compared.other === null ? null : await check(compared.other, theirs?.corrections, agreements, options) };
  const sideOf = ({ row }: Finding): SideName => (compared.reporters !== null && recordOfRow(compared.ledger, row)?.reporter === compared.reporters.b ? 'b' : 'a');
  const basis: Basis = {
    entries: { a, b: b ?? a },
    ledgers,
    compared,
    findings: [...found.a.findings.map((finding) => ({ side: sideOf(finding), finding })), ...(found.b?.findings ?? []).map((finding) => ({ side: 'b' as const, finding }))],
    withoutAgreements: found.a.withoutAgreements || found.b?.withoutAgreements === true,
  };
  const items = await runSlices(itemsOf(basis), options);
  const scope = scopeOf(basis);
  const within = scope === null ? null : itemsWithin(items, scope);
  await pause();
  const everything = { items, totals: totalsOf(items, basis, null) };
  await pause();
  return { ...basis, everything, common: scope === null || within === null ? null : { items: within, totals: totalsOf(within, basis, scope), outside: scope.outside } };
}

interface Checked {
  readonly findings: readonly Finding[];
  readonly withoutAgreements: boolean;
}

/**
 * What CHECK finds, without its remarks on rows of totals. Two districts' ledgers often have no column of agreements, which
 * CHECK needs; all else is checked then as if the column were there and blank.
 */
async function check({ cells, header }: Ledger, corrections: Corrections | undefined, agreements: readonly Agreement[] | null, options: SliceOptions): Promise<Checked> {
  if (agreements === null) return { findings: [], withoutAgreements: true };
  const lacking = !header.columns.has('agreement') && agreements.length !== 1;
  const withoutAgreements = lacking || agreements.length === 0;
  const known = lacking ? [] : agreements;
  const findings = corrections === undefined ? await checkAsItStands(cells, header, lacking, known, options) : await checkCorrected({ cells, corrections }, lacking, known, options);
  return { findings: findings.filter(({ level, field }) => level !== 'information' && !(withoutAgreements && field === 'agreement')), withoutAgreements };
}

async function checkAsItStands(cells: Matrix, header: LedgerHeader, lacking: boolean, agreements: readonly Agreement[], options: SliceOptions): Promise<readonly Finding[]> {
  const headerRow = header.rows.at(-1);
  const checked = lacking ? cells.map((row, index) => [...row, index === headerRow ? LEDGER_FIELDS.agreement[header.language][0] ?? null : null]) : cells;
  return (await runSlices(checking(checked, agreements), options)).findings;
}

async function checkCorrected(source: LedgerSource, lacking: boolean, agreements: readonly Agreement[], options: SliceOptions): Promise<readonly Finding[]> {
  const placed = await runSlices(checkingLedgers(combineLedgers([source], lacking ? '' : null), agreements), options);
  return placed.map(({ finding }) => finding);
}
