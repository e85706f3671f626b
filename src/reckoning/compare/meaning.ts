import type { Comparison } from '../../accounting/reconciliation/compare';
import { isOfRowBefore } from '../../accounting/reconciliation/check-ledgers';
import type { FaultRecord } from '../../accounting/fault';
import { printPeriod } from '../../accounting/period/print-period';
import { meantUnit } from '../../accounting/reconciliation/meant-unit';
import { describeFault } from '../../i18n/describe';
import { amountText, countText } from '../amounts';
import type { Speech } from '../../i18n/speech';
import type { Result } from './compute';
import type { Item } from './items';

/** What an item means and how to mend it, in a sentence or two. */
export function meaningOf(item: Item, result: Result, decimals: number, speech: Speech): string {
  if (item.found !== null) return describeFault(onSheet(item.found.finding.fault, result.entries[item.found.side].area.row), speech.locale);
  return item.comparison === null ? '' : comparisonMeaning(item.comparison, result, decimals, speech);
}

/** The core counts the rows of its range; a person those of the sheet. */
function onSheet(fault: FaultRecord, top: number): FaultRecord {
  return isOfRowBefore(fault) ? { ...fault, details: { first: fault.details.first + top } } : fault;
}

function comparisonMeaning({ a, b, difference, verdict, suspicion }: Comparison, { ledgers }: Result, decimals: number, { t, language }: Speech): string {
  const { means } = t.compare;
  if (verdict === 'agreed') return means.agreed;
  if (a === null || b === null) return means.oneSided(a === null ? 'a' : 'b');
  if (suspicion?.kind === 'unit') {
    const factor = countText(10 ** suspicion.power);
    const { larger } = suspicion;
    const meant = meantUnit(suspicion, ledgers.a.unit);
    return meant === null ? means.unit(larger, factor) : means.unitMeant(meant.side, t.shell.units[meant.unit], larger, factor);
  }
  if (suspicion?.kind === 'period') return means.period(suspicion.side, suspicion.other.period === null ? t.shell.missing : printPeriod(suspicion.other.period, language));
  if (suspicion?.kind === 'cumulative') {
    const periods = suspicion.months.flatMap(({ period }) => period ?? []).sort((x, y) => x.last - y.last);
    const [first] = periods;
    const last = periods.at(-1);
    if (first && last) return means.cumulative(suspicion.side, printPeriod(first, language), printPeriod(last, language));
  }
  return means.different(amountText(difference ?? '0', decimals), shareText(difference ?? '0', a));
}

/** The difference as a part of A, for a first impression only. */
function shareText(difference: string, a: string): string {
  const share = Math.abs(Number(difference) / Number(a)) * 100;
  return Number.isFinite(share) && share < 1000 ? `${share < 0.1 ? '< 0.1' : share.toFixed(1)}%` : '';
}
