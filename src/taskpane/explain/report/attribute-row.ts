import { compare, fractionOf, add, textOf, ZERO } from '../../../accounting/attribution/fraction';
import { difference } from '../../../accounting/ledger/decimal-sum';
import type { LedgerAttribution, Outcome } from '../../../accounting/ledger/attribute-ledger';
import type { RowExplanation } from '../../../accounting/ledger/explain-row';
import { explainRow } from '../../../accounting/ledger/explain-row';
import { printPeriod } from '../../../accounting/period/print-period';
import { reportWords } from '../../../functions/ledger-arguments';
import { describeFault } from '../../../i18n/describe';
import { exactText } from '../../../reckoning/amounts';
import { attributionSteps } from '../steps';
import type { Block, Entry } from './block';
import { entriesOf } from './block';
import type { ReportContext } from './context';
import { attributedIn, figurePlace, rowText } from './context';
import { factsOf } from './record-facts';

/** What is told of a cell of ATTRIBUTE: the row of the ledger that stands beside it, step by step, and what came before. */
export function attributeRow(context: ReportContext): readonly Block[] {
  const { t } = context.speech;
  const attributed = attributedIn(context);
  const row = explainRow(attributed, context.down + 1);
  const column = columnBlock(context, attributed);
  switch (row.kind) {
    case 'title':
      return lines(t.explainReport.title);
    case 'header':
      return column;
    case 'blank':
      return lines(t.explainReport.blank);
    case 'total':
      return lines(t.explainReport.totalRow);
    case 'record':
      return [...column, ...recordBlocks(context, attributed, row)];
  }
}

const lines = (...texts: readonly string[]): readonly Block[] => [{ kind: 'lines', title: null, lines: texts }];

/** What the column means, under its name in the result. */
function columnBlock({ right, speech: { t } }: ReportContext, { ledger, book }: LedgerAttribution): readonly Block[] {
  const words = reportWords(ledger.header.language);
  const keys = ['territorial', 'treatment', 'share', 'toOrigin', 'hostAppraisal', ...(book.all.some(({ parties }) => (parties?.others.length ?? 0) > 0) ? (['toOthers'] as const) : []), 'credited', 'tag', 'remark'] as const;
  const key = keys[right];
  return key === undefined ? [] : lines(t.explainReport.column(words[key], t.explainReport.columns[key]));
}

function recordBlocks(context: ReportContext, attributed: LedgerAttribution, row: Extract<RowExplanation, { kind: 'record' }>): readonly Block[] {
  const { t } = context.speech;
  const { outcome, earlier, related } = row;
  const { ledger } = attributed;
  const { attribution, agreement, record } = outcome;
  const blocks: Block[] = [...findingsOf(context, outcome)];
  if (attribution === null) blocks.push({ kind: 'lines', title: null, lines: [t.explainReport.notWorkedOut] });
  if (related.length > 0) blocks.push(relatedOf(context, attributed, related));
  blocks.push(factsOf(context, ledger, record, t.explainReport.row));
  blocks.push(...runningOf(context, outcome));
  if (attribution !== null) {
    if (agreement === null) blocks.push({ kind: 'lines', title: t.explainReport.steps, lines: [t.explainReport.noAgreement] });
    else blocks.push({ kind: 'steps', title: t.explainReport.steps, steps: attributionSteps({ period: outcome.period }, agreement, attribution) });
  }
  if (earlier.length > 0) blocks.push(earlierOf(context, attributed, earlier));
  return blocks;
}

/** What was found in a row, each with its mend. */
export function findingsOf({ speech: { t, locale } }: ReportContext, { findings, attribution }: Outcome): readonly Block[] {
  const said = findings.map(({ level, fault }) => ({ level: level === 'information' ? ('info' as const) : level, text: describeFault(fault, locale) }));
  const remark = attribution?.remark;
  if (remark && remark.code !== 'outside-agreement') said.push({ level: 'info', text: describeFault(remark, locale) });
  return said.length === 0 ? [] : [{ kind: 'findings', title: t.explainReport.findings, findings: said }];
}

/** A cumulative figure is set against the one before it. */
function runningOf({ speech: { t } }: ReportContext, { record, territorial }: Outcome): readonly Block[] {
  const cumulative = record.cumulative ?? (record.period?.cumulative ? record.figure : null);
  if (cumulative === null || territorial === null || cumulative === territorial) return [];
  return lines(t.explainReport.running(exactText(cumulative), exactText(difference(cumulative, territorial)), exactText(territorial)));
}

/** Rows that this one contradicts. */
export function relatedOf(context: ReportContext, attributed: LedgerAttribution, related: readonly Outcome[]): Block {
  const { t } = context.speech;
  return entriesOf(t.explainReport.related, '', related.map((outcome) => ({ ...rowEntry(context, attributed, outcome), amount: exactText(outcome.record.cumulative ?? outcome.record.figure ?? '0') })));
}

function rowEntry(context: ReportContext, { ledger }: LedgerAttribution, { record, host }: Outcome): Entry {
  const place = figurePlace(context, ledger.header, record.number);
  const number = rowText(context, record.number, place);
  const period = record.period === null ? number : printPeriod(record.period, context.speech.language);
  return { title: { text: period, place }, amount: '', details: [number, host?.name ?? ''].filter((text) => text !== ''), links: [] };
}

/** The rows before this one in its history, the last first: what cap and base are set against. */
function earlierOf(context: ReportContext, attributed: LedgerAttribution, earlier: readonly Outcome[]): Block {
  const { t } = context.speech;
  const credited = earlier.reduce((sum, { attribution }) => add(sum, fractionOf(attribution?.origin ?? '0')), ZERO);
  const entries = [...earlier].reverse().map((outcome): Entry => {
    const { attribution, territorial } = outcome;
    const entry = rowEntry(context, attributed, outcome);
    return { ...entry, amount: attribution === null ? t.explainReport.leftOutHere : exactText(attribution.origin), details: [territorial === null ? '' : t.explainReport.earlierFigure(exactText(territorial)), ...entry.details.slice(0, 1)].filter((text) => text !== '') };
  });
  const total = compare(credited, ZERO) === 0 ? '0' : textOf(credited);
  return entriesOf(t.explainReport.earlier, t.explainReport.earlierTotal(String(earlier.length), exactText(total)), entries);
}
