import { Fault } from '../../../accounting/fault';
import { explainRow } from '../../../accounting/ledger/explain-row';
import type { LedgerHeader } from '../../../accounting/ledger/header';
import { readLedgerHeader } from '../../../accounting/ledger/header';
import { ledgerCells, reportWords } from '../../../functions/ledger-arguments';
import { relatedOf } from './attribute-row';
import type { Block } from './block';
import type { ReportContext } from './context';
import { attributedIn, ledgerPlace, rowText } from './context';
import { factsOf } from './record-facts';

const COLUMNS = ['row', 'column', 'level', 'code', 'message'] as const;

/** What is told of a cell of CHECK: the finding with its mend, the cell it is about, and the rows it contradicts. */
export function checkRow(context: ReportContext): readonly Block[] {
  const { args, down, right, resultRow, speech } = context;
  const { t } = speech;
  const cells = ledgerCells(args);
  const header = args.locate('ledger', () => readLedgerHeader(cells));
  const words = reportWords(header.language);
  const key = COLUMNS[right];
  const meaning: readonly Block[] = key === undefined ? [] : [{ kind: 'lines', title: null, lines: [t.explainReport.column(words[key], t.explainReport.columns[key])] }];
  const [row, column, level, , message] = resultRow;
  if (down === 0 || typeof row !== 'number') return meaning;
  const name = String(column ?? '');
  const place = ledgerPlace(context, row, columnNamed(header, cells, name) ?? 0);
  return [
    ...meaning,
    { kind: 'findings', title: t.explainReport.findings, findings: [{ level: level === words.error ? 'error' : level === words.warning ? 'warning' : 'info', text: String(message ?? '') }] },
    { kind: 'facts', title: t.explainReport.about, note: '', facts: [{ name: name === '' ? t.explainReport.row : name, value: { text: rowText(context, row, place), place } }] },
    ...rowBlocks(context, row),
  ];
}

/** The row in full, and the rows it contradicts. A ledger that cannot be attributed has headers to mend first. */
function rowBlocks(context: ReportContext, row: number): readonly Block[] {
  try {
    const attributed = attributedIn(context);
    const explained = explainRow(attributed, row);
    if (explained.kind !== 'record') return [];
    const { outcome, related } = explained;
    return [...(related.length === 0 ? [] : [relatedOf(context, attributed, related)]), factsOf(context, attributed.ledger, outcome.record, context.speech.t.explainReport.row)];
  } catch (error) {
    if (error instanceof Fault) return [];
    throw error;
  }
}

function columnNamed({ rows, columns }: LedgerHeader, cells: ReturnType<typeof ledgerCells>, name: string): number | null {
  for (const column of columns.values()) if (rows.some((row) => String(cells[row]?.[column] ?? '').trim() === name)) return column;
  return null;
}
