import type { Agreement } from '../accounting/agreement/model';
import { notShared } from '../accounting/attribution/figure';
import { Fault } from '../accounting/fault';
import type { FaultRecord } from '../accounting/fault';
import { attributeLedger } from '../accounting/ledger/attribute-ledger';
import type { Outcome } from '../accounting/ledger/outcome';
import type { FoundAgreement } from './agreement-book';
import type { Ledger, LedgerRecord } from './ledger';
import type { OwnColumn } from './plan';
import type { Attribute, RecordOutcome } from './preview';
import { pause, runSlices } from './slices';

/**
 * Attributes every record with its whole ledger, as ATTRIBUTE does: with history, so that caps, bases and recoveries
 * are followed. Where one agreement was chosen, rows of other agreements are not shared.
 * @throws WorkbookFailure cancelled, on `signal`
 */
export async function attributeWhole(ledger: Ledger, chosen: FoundAgreement | OwnColumn, agreements: readonly FoundAgreement[], signal: AbortSignal): Promise<Attribute> {
  const only = 'kind' in chosen ? null : chosen.agreement;
  const named = ledger.columns.some(({ field, column }) => field === 'agreement' && column !== null);
  const known = named || only === null ? agreements.map(({ agreement }) => agreement) : [only];
  const outcomes = new Map<LedgerRecord, RecordOutcome>();
  // What was asked for in the middle of drawing waits until the page is drawn; and reading columns is work by itself.
  await pause(signal);
  const recordAt = (number: number): LedgerRecord | undefined => ledger.records[number - ledger.headerCells.length - 1];
  try {
    // Row k of what is attributed is record k: headers, then records alone.
    const attributed = attributeLedger([...ledger.headerCells, ...ledger.records.map(({ cells }) => cells)], known);
    const take = (outcome: Outcome): void => {
      const record = recordAt(outcome.record.number);
      if (record !== undefined) outcomes.set(record, outcomeOf(outcome, only));
    };
    await pause(signal);
    await runSlices(attributed.visiting({ plain: (outcome) => take(attributed.outcomeOf(outcome)), outcome: take }), { signal });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return () => ({ status: 'faulty', fault: error });
  }
  return (record) => outcomes.get(record) ?? { status: 'missing' };
}

function outcomeOf({ territorial, attribution, findings, agreement, record }: Outcome, only: Agreement | null): RecordOutcome {
  const other = only !== null && agreement !== null && agreement.id !== only.id;
  if (territorial !== null && other) return unshared(territorial, { code: 'agreement-other', details: { id: agreement.id ?? '', given: only.id ?? '' } });
  const fault = findings.find(({ level }) => level === 'error')?.fault;
  if (fault !== undefined && fault.code !== 'value-missing') return { status: 'faulty', fault };
  if (territorial === null || attribution === null) return { status: 'missing' };
  const { origin, host, others, remark } = attribution;
  const why = remark ?? findings.find(({ level }) => level === 'warning')?.fault ?? (agreement === null && record.agreement === null ? ({ code: 'agreement-blank', details: {} } as const) : null);
  return { status: agreement === null ? 'not-shared' : 'shared', territorial, origin, host, others, attribution, remark: why };
}

function unshared(territorial: string, remark: FaultRecord): RecordOutcome {
  const attribution = notShared({ value: territorial });
  return { status: 'not-shared', territorial, origin: attribution.origin, host: attribution.host, others: [], attribution, remark };
}
