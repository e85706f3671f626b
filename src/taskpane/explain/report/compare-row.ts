import { readLedger } from '../../../accounting/ledger/ledger';
import type { Ledger } from '../../../accounting/ledger/ledger';
import { comparing } from '../../../accounting/reconciliation/compare';
import type { SourceCell } from '../../../accounting/reconciliation/suspicion';
import type { Slices } from '../../../accounting/slices';
import { ledgerCells, reportWords } from '../../../functions/ledger-arguments';
import type { Block } from './block';
import type { ReportContext } from './context';
import { factsOf } from './record-facts';
import { recordOfRow } from '../../../accounting/ledger/record-of-row';

const COLUMNS = ['creditCode', 'name', 'indicator', 'period', 'sideA', 'sideB', 'gap', 'finding'] as const;

/** What is told of a cell of COMPARE: what the two figures look like, and the rows they stand in. */
export function* compareRow(context: ReportContext): Slices<readonly Block[]> {
  const { args, memo, down, right, speech } = context;
  const { t } = speech;
  const first = ledgerCells(args, 'ledgerA');
  const second = args.range('ledgerB');
  const { ledger, other, comparisons } = yield* memo.making('compared', [first, second], () => comparing(readLedger(first), second === null ? null : () => readLedger(second)));
  const key = COLUMNS[right];
  const meaning: readonly Block[] = key === undefined ? [] : [{ kind: 'lines', title: null, lines: [t.explainReport.column(reportWords(ledger.header.language)[key], t.explainReport.columns[key])] }];
  const comparison = comparisons[down - 1];
  if (comparison === undefined) return meaning;
  const { verdict, sources } = comparison;
  const level = verdict === 'agreed' ? 'info' : verdict === 'different' || verdict === 'one-sided' ? 'error' : 'warning';
  return [
    ...meaning,
    { kind: 'findings', title: reportWords(ledger.header.language).finding, findings: [{ level, text: t.explainReport.compared[verdict] }] },
    ...rowFacts(context, ledger, sources.a, t.explainReport.compared.sideA, 'ledgerA'),
    ...rowFacts(context, other ?? ledger, sources.b, t.explainReport.compared.sideB, other === null ? 'ledgerA' : 'ledgerB'),
  ];
}

/** Figures of one side are most often one row; where they are several, they are added. */
function rowFacts(context: ReportContext, ledger: Ledger, sources: readonly SourceCell[], title: string, key: string): readonly Block[] {
  const { t } = context.speech;
  return sources.flatMap(({ row }) => {
    const record = recordOfRow(ledger, row);
    return record === null ? [] : factsOf(context, ledger, record, `${title} · ${t.explainReport.rowNumber(String(row))}`, key);
  });
}
