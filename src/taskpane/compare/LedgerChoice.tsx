import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { LedgerPicker } from '../shell/LedgerPicker';
import { Notice } from '../shell/Notice';
import { hasTwoReporters } from './partner';
import type { Compare } from './useCompare';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Which two ledgers, or which one of two reporting districts. */
export function LedgerChoice({ compare, onFailure }: { readonly compare: Compare; readonly onFailure: (error: unknown) => void }) {
  const { t } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  const { list, a, b, run, choose, useSelection, noneAtSelection } = compare;
  const entries = list.state.status === 'ready' ? list.state.entries : [];
  const others = entries.filter(({ key }) => key !== a?.key);
  const reporters = run.status === 'done' ? run.result.compared.reporters : null;
  return (
    <div className={styles.choice}>
      <LedgerPicker label={words.ledgers.a} entries={entries} selected={a?.key ?? null} onSelect={(key) => choose('a', key)} onUseSelection={() => useSelection('a')} onFailure={onFailure} />
      <LedgerPicker
        label={words.ledgers.b}
        entries={others}
        selected={b?.key ?? null}
        onSelect={(key) => choose('b', key)}
        onUseSelection={() => useSelection('b')}
        onFailure={onFailure}
        none={a !== null && hasTwoReporters(a) ? words.byReporter : undefined}
      />
      {reporters === null ? null : <Caption1 className={styles.quiet}>{words.sides(reporters.a, reporters.b)}</Caption1>}
      {noneAtSelection ? <Notice kind="info" title={t.ledgers.noneAtSelection} /> : null}
    </div>
  );
}
