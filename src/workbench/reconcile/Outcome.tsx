import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { PageTexts } from '../page/texts';
import type { SummaryParts } from '../../xlsx/reconciliation/summary-lines';
import type { Refused, Survey } from './reconcile-worker';
import type { Progress, ReconcileState } from './useReconcileFiles';

const useStyles = makeStyles({
  told: { display: 'flex', flexDirection: 'column', gap: '8px', overflowWrap: 'anywhere' },
  doing: { minHeight: '20px', color: tokens.colorNeutralForeground2 },
  box: { padding: '8px 12px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorStatusDangerBorder1}`, backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  lines: { margin: 0, padding: '0 0 0 20px' },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '4px 8px', textAlign: 'start', fontWeight: tokens.fontWeightRegular, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { color: tokens.colorNeutralForeground2 },
  figure: { textAlign: 'end' },
  total: { fontWeight: tokens.fontWeightSemibold },
});

interface OutcomeProps {
  readonly state: ReconcileState;
  readonly survey: Survey | null;
  readonly words: PageTexts;
}

/** How far the work is, and what came of it. */
export function Outcome({ state, survey, words }: OutcomeProps) {
  const styles = useStyles();
  switch (state.status) {
    case 'none':
      return null;
    case 'working':
      return <Doing progress={state.progress} words={words} />;
    case 'refused':
      return <Refusal refused={state.refused} words={words} />;
    case 'done':
      return <Summary summary={state.report.summary} words={words} />;
    case 'surveyed':
    case 'cancelled':
      return (
        <div role="status" className={styles.told}>
          {state.status === 'cancelled' ? words.cancelled : survey && words.surveyed(survey.ledgers)}
        </div>
      );
  }
}

function Doing({ progress, words }: { readonly progress: Progress | null; readonly words: PageTexts }) {
  const styles = useStyles();
  const isReading = progress?.stage === 'read';
  const text = progress === null ? words.starting : isReading ? words.readingOf(progress.file, progress.done, progress.all) : words.stages[progress.stage];
  return (
    <div className={styles.told}>
      <ProgressBar aria-label={words.progress} aria-valuetext={text} {...(isReading ? { value: progress.done, max: progress.all } : {})} />
      <span className={styles.doing}>{text}</span>
    </div>
  );
}

function Refusal({ refused, words }: { readonly refused: Refused; readonly words: PageTexts }) {
  const styles = useStyles();
  return (
    <div role="alert" className={mergeClasses(styles.told, styles.box)}>
      <p className={styles.title}>{words.refused}</p>
      <ul className={styles.lines}>
        {[...new Set(refused.lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {refused.files.length > 0 && <span>{words.mendFiles}</span>}
    </div>
  );
}

function Summary({ summary: { headline, districts, city, notes }, words }: { readonly summary: SummaryParts; readonly words: PageTexts }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.told}>
      <span>{headline}</span>
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.district, words.territorial, words.appraisal].map((title, column) => (
              <th key={title} scope="col" className={mergeClasses(styles.cell, styles.head, column > 0 && styles.figure)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[city, ...districts].map(({ name, territorial, appraisal }, index) => (
            <tr key={name} className={index === 0 ? styles.total : undefined}>
              <th scope="row" className={mergeClasses(styles.cell, index === 0 && styles.total)}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, styles.figure, index === 0 && styles.total)}>{territorial}</td>
              <td className={mergeClasses(styles.cell, styles.figure, index === 0 && styles.total)}>{appraisal}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
