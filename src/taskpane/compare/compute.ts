import type { Agreement } from '../../accounting/agreement/model';
import type { Finding } from '../../accounting/ledger/finding';
import type { Ledger } from '../../accounting/ledger/ledger';
import { checking } from '../../accounting/reconciliation/check';
import type { Compared } from '../../accounting/reconciliation/compare';
import { comparing } from '../../accounting/reconciliation/compare';
import type { SideName } from '../../accounting/reconciliation/suspicion';
import type { LedgerEntry } from '../../workbook/ledger-list';
import type { SliceOptions } from '../in-slices';
import { inSlices } from '../in-slices';

/** What CHECK found in the ledger of one side. */
export interface SidedFinding {
  readonly side: SideName;
  readonly finding: Finding;
}

/** Two ledgers, or one with two reporters, compared and checked. */
export interface Result {
  readonly entries: Readonly<Record<SideName, LedgerEntry>>;
  readonly ledgers: Readonly<Record<SideName, Ledger>>;
  readonly compared: Compared;
  readonly findings: readonly SidedFinding[];
  /** There were none to check against: what is wrong with agreements is not said. */
  readonly withoutAgreements: boolean;
}

export interface ComputeOptions extends SliceOptions {
  readonly agreements: readonly Agreement[];
}

/** @throws Fault reporters-not-two, ledger-…; WorkbookFailure cancelled */
export async function compute(a: LedgerEntry, b: LedgerEntry | null, { agreements, ...options }: ComputeOptions): Promise<Result> {
  const compared = await inSlices(comparing(a.cells, b?.cells ?? null), options);
  const ledgers = { a: compared.ledger, b: compared.other ?? compared.ledger };
  const ours = (await inSlices(checking(a.cells, agreements), options)).findings;
  const theirs = b === null ? [] : (await inSlices(checking(b.cells, agreements), options)).findings;
  const withoutAgreements = agreements.length === 0;
  const counts = ({ level, field }: Finding): boolean => level !== 'information' && !(withoutAgreements && field === 'agreement');
  const sideOf = ({ row }: Finding): SideName => (compared.reporters !== null && compared.ledger.recordOfRow(row)?.reporter === compared.reporters.b ? 'b' : 'a');
  return {
    entries: { a, b: b ?? a },
    ledgers,
    compared,
    findings: [...ours.filter(counts).map((finding) => ({ side: sideOf(finding), finding })), ...theirs.filter(counts).map((finding) => ({ side: 'b' as const, finding }))],
    withoutAgreements,
  };
}
