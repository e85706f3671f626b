import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countText, groupedText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { ShownCell } from './result';
import type { ResultState } from './useResult';
import { useWords } from './useWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  one: { margin: 0, fontSize: '24px', lineHeight: '32px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  sentence: { fontSize: '14px', lineHeight: '20px' },
  scroll: { overflowX: 'auto', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: 'collapse', fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '4px 12px 4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, verticalAlign: 'top', whiteSpace: 'nowrap', textAlign: 'left' },
  number: { textAlign: 'right' },
  long: { whiteSpace: 'normal', minWidth: '160px' },
});

/** Rows that are shown; the rest is Excel's to show. */
const SHOWN_ROWS = 8;

/** What is longer is a sentence, not a figure or a name. */
const LONGEST_FIGURE = 24;

export interface ResultSectionProps {
  readonly state: ResultState;
  /** Of the arguments, and how they will stand in the formula. */
  readonly names: readonly string[];
  readonly args: readonly string[];
  /** Where the formula is to stand. */
  readonly place: string;
}

/** What the formula gives, before it is written. */
export function ResultSection({ state, names, args, place }: ResultSectionProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={words.result}>
      <h2 className={styles.head}>{words.result}</h2>
      <div role="status">
        <ResultText state={state} names={names} args={args} place={place} />
      </div>
    </section>
  );
}

function ResultText({ state, names, args, place }: ResultSectionProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const words = useWords();
  if (state.status === 'missing') return <Caption1 className={styles.quiet}>{words.missing(state.parameters.map((index) => names[index]).join(t.shell.listSeparator))}</Caption1>;
  if (state.status === 'calculating') return <Caption1 className={styles.quiet}>{words.calculating}</Caption1>;
  if (state.status === 'too-long') return <Caption1 className={styles.quiet}>{t.shell.missing}</Caption1>;
  if (state.status === 'unread') return <FailureNotice failure={state.failure} />;
  const { result } = state;
  if (result.kind === 'failed') {
    return (
      <Notice kind="error" live={false} title={words.failure(result.error)}>
        {result.message}
      </Notice>
    );
  }
  if (result.kind === 'circular') return <Notice kind="error" live={false} title={words.circular(names[result.argument] ?? '', place)} />;
  if (result.kind === 'unknown') {
    const name = names[result.argument] ?? '';
    if (result.why === 'lost') return <Notice kind="warning" live={false} title={words.lost(name, args[result.argument] ?? '')} />;
    return <Caption1 className={styles.quiet}>{words.byExcel[result.why](name)}</Caption1>;
  }
  return <Cells cells={result.cells} />;
}

const isError = (cell: ShownCell): cell is Extract<ShownCell, { readonly error: string }> => typeof cell === 'object';

function textOf(cell: ShownCell): string {
  if (isError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = String(cell);
  return typeof cell === 'number' && /^-?\d+(?:\.\d+)?$/.test(text) ? groupedText(text) : text;
}

function Cells({ cells }: { readonly cells: readonly (readonly ShownCell[])[] }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const words = useWords();
  const [only = ''] = cells[0] ?? [];
  const columns = cells[0]?.length ?? 0;
  if (cells.length === 1 && columns === 1) return <p className={mergeClasses(styles.one, textOf(only).length > LONGEST_FIGURE && styles.sentence)}>{textOf(only) || t.shell.missing}</p>;
  const shown = cells.slice(0, SHOWN_ROWS);
  const failed = cells.flat().find(isError);
  const rest = cells.length - shown.length;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.size(countText(cells.length), columns)}>
        <table className={styles.table}>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} className={mergeClasses(styles.cell, typeof cell === 'number' && styles.number, textOf(cell).length > LONGEST_FIGURE && styles.long)}>
                    {textOf(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Caption1 className={styles.quiet}>{[words.size(countText(cells.length), columns), ...(rest > 0 ? [words.more(countText(rest))] : [])].join(t.ledgers.separator)}</Caption1>
      {failed === undefined ? null : (
        <Notice kind="warning" live={false} title={words.failure(failed.error)}>
          {failed.message}
        </Notice>
      )}
    </>
  );
}
