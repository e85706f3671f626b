import type { InPieces } from '../../../accounting/pieces';
import type { Ledger } from '../../../accounting/ledger/ledger';
import { readLedger } from '../../../accounting/ledger/ledger';
import { compareInPieces } from '../../../accounting/reconciliation/compare';
import { ledgerCells, reportWords } from '../../../functions/ledger-arguments';
import type { Block } from './block';
import type { ReportContext } from './context';
import { factsOf } from './record-facts';

const COLUMNS = ['creditCode', 'name', 'indicator', 'period', 'sideA', 'sideB', 'gap', 'finding'] as const;

/** What is told of a cell of COMPARE: what the two figures look like, and the rows they stand in. */
export function* compareRow(context: ReportContext): InPieces<readonly Block[]> {
  const { args, memo, down, right, speech } = context;
  const { t } = speech;
  const first = ledgerCells(args, 'ledgerA');
  const second = args.range('ledgerB');
  const { ledger, comparisons } = yield* memo.inPieces('compared', [first, second], () => compareInPieces(first, second));
  const key = COLUMNS[right];
  const meaning: readonly Block[] = key === undefined ? [] : [{ kind: 'lines', title: null, lines: [t.report.column(reportWords(ledger.header.language)[key], t.report.columns[key])] }];
  const comparison = comparisons[down - 1];
  if (comparison === undefined) return meaning;
  const { verdict, rows } = comparison;
  const other = second === null ? ledger : memo.of('ledger', [second], () => readLedger(second));
  const level = verdict === 'agreed' ? 'info' : verdict === 'different' || verdict === 'one-sided' ? 'error' : 'warning';
  return [
    ...meaning,
    { kind: 'findings', title: reportWords(ledger.header.language).finding, findings: [{ level, text: t.report.compared[verdict] }] },
    ...rowFacts(context, ledger, rows.a, t.report.compared.sideA, 'ledgerA'),
    ...rowFacts(context, other, rows.b, t.report.compared.sideB, second === null ? 'ledgerA' : 'ledgerB'),
  ];
}

/** Figures of one side are most often one row; where they are several, they are added. */
function rowFacts(context: ReportContext, ledger: Ledger, rows: readonly number[], title: string, key: string): readonly Block[] {
  const { t } = context.speech;
  return rows.flatMap((row) => {
    const record = ledger.recordInRow(row);
    return record === null ? [] : factsOf(context, ledger, ledger.recordAt(record), `${title} · ${t.report.rowNumber(String(row))}`, key);
  });
}
