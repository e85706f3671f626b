import { districtName } from '../../../accounting/district/read-district';
import type { Ledger } from '../../../accounting/ledger/ledger';
import { printPeriod } from '../../../accounting/period/print-period';
import type { LeftOut } from '../../../accounting/reconciliation/contributions';
import type { Contribution, Postings, UnitContribution } from '../../../accounting/reconciliation/postings';
import { basisOf } from '../../../functions/explanation';
import { describeFault } from '../../../i18n/describe';
import { countText, exactText } from '../../../reckoning/amounts';
import type { Block, Entry, Linked } from './block';
import type { ReportContext } from './context';
import { fieldPlace, figurePlace, rowText } from './context';

/** Cells of one unit that are listed; a unit has a row a month, or a few. */
const MOST_LINKS = 60;

/** The units that make up a figure, the largest first. */
export function unitsBlock(context: ReportContext, postings: Postings, title: string, ledger: Ledger, withParties: boolean): Block {
  const { t } = context.speech;
  if (postings.count === 0) return { kind: 'lines', title, lines: [t.explainReport.none] };
  const { units } = postings;
  return { kind: 'entries', title, note: t.explainReport.unitCount(countText(units.length), countText(postings.count)), count: units.length, at: (index) => unitEntry(context, units[index] as UnitContribution, ledger, withParties) };
}

function unitEntry(context: ReportContext, unit: UnitContribution, ledger: Ledger, withParties: boolean): Entry {
  const { t } = context.speech;
  const contributions = unit.contributions();
  const [first] = contributions;
  const name = unit.name ?? (first === undefined ? '' : t.explainReport.rowNumber(String(first.row)));
  const links = contributions.slice(0, MOST_LINKS).map((contribution) => rowLink(context, ledger, contribution));
  const bases = withParties ? [...new Set(contributions.flatMap((contribution) => basisText(context, contribution) ?? []))] : [];
  const rest = contributions.length > MOST_LINKS ? [t.explainReport.more(countText(contributions.length - MOST_LINKS))] : [];
  // A unit with one row needs no list of its rows.
  if (contributions.length === 1) return { title: { text: name, place: links[0]?.place ?? null }, amount: exactText(unit.amount), details: [links[0]?.text ?? '', ...bases].filter((text) => text !== ''), links: [] };
  return { title: { text: name, place: null }, amount: exactText(unit.amount), details: [...bases, ...rest], links };
}

function rowLink(context: ReportContext, { header }: Ledger, { row, period, amount }: Contribution): Linked {
  const { t, language } = context.speech;
  const when = period === null ? t.explainReport.rowNumber(String(row)) : printPeriod(period, language);
  return { text: `${when} ${exactText(amount)}`, place: figurePlace(context, header, row) };
}

/** Who is at the other end, and by which clause. */
function basisText({ speech: { language } }: ReportContext, { other, agreement, clause }: Contribution): string | null {
  const party = other === null ? '' : districtName(other, language);
  const basis = clause === null ? '' : basisOf(agreement, clause, agreement?.language ?? language);
  const text = [party, basis].filter((part) => part !== '').join(' · ');
  return text === '' ? null : text;
}

/** The rows that are left out, with the reason; none where nothing is. */
export function leftOutBlock(context: ReportContext, leftOut: readonly LeftOut[], { header }: Ledger): readonly Block[] {
  const { t, locale } = context.speech;
  if (leftOut.length === 0) return [];
  const at = (index: number): Entry => {
    const { row, reason, outcome } = leftOut[index] as LeftOut;
    const found = outcome.findings.find(({ level }) => level === 'error') ?? outcome.findings[0];
    const why = reason === 'straddles' || found === undefined ? t.explainReport.reasons[reason] : reason === 'share' ? t.explainReport.because(t.explainReport.reasons.share, describeFault(found.fault, locale)) : describeFault(found.fault, locale);
    const place = fieldPlace(context, header, row, found?.field ?? null);
    return { title: { text: outcome.record.name ?? t.explainReport.rowNumber(String(row)), place }, amount: rowText(context, row, place), details: [why], links: [] };
  };
  return [{ kind: 'entries', title: t.explainReport.leftOut(countText(leftOut.length)), note: '', count: leftOut.length, at }];
}

