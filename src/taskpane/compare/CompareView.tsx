import { useState } from 'react';
import { Button, Caption1, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import { describeFault } from '../../i18n/describe';
import type { WorkbookFailure } from '../../workbook/failure';
import { failureOf } from '../../workbook/run';
import { showArea } from '../../workbook/show-area';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { SkeletonCards } from '../shell/SkeletonCards';
import { View } from '../shell/View';
import type { Sample } from '../welcome/useSample';
import { EmptyCompare } from './EmptyCompare';
import { LedgerChoice } from './LedgerChoice';
import type { CellPlace } from '../../reckoning/compare/places';
import { ResultSection } from './ResultSection';
import { SettleNotice } from './SettleNotice';
import type { Compare } from './useCompare';

const useStyles = makeStyles({
  again: { flexShrink: 0, whiteSpace: 'nowrap' },
  progress: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** The task Compare: two districts' ledgers of the same units, what differs, and what became of it. */
export function CompareView({ compare, sample, onApply }: { readonly compare: Compare; readonly sample: Sample; readonly onApply: () => void }) {
  const { t, locale } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  const [lost, setLost] = useState<WorkbookFailure | null>(null);
  const [choosing, setChoosing] = useState(false);
  const { list, a, b, run, settling, again } = compare;
  const { state } = list;
  const onFailure = (error: unknown) => setLost(failureOf(error, 'unread'));
  const show = ({ sheetId, row, column }: CellPlace) => {
    setLost(null);
    showArea(sheetId, { row, column, rows: 1, columns: 1 }).catch(onFailure);
  };
  const ready = state.status === 'ready';
  const pair = a !== null && (b !== null || a.reporters.length === 2);
  const action = (
    <Button size="small" className={styles.again} icon={<ArrowSync20Regular />} disabled={!ready} onClick={again}>
      {words.again}
    </Button>
  );
  return (
    <View tab="compare" title={words.title} subtitle={words.subtitle} action={pair ? action : undefined} footer={settling.state.status === 'idle' || settling.state.status === 'writing' ? undefined : <SettleNotice settling={settling} />}>
      {lost === null ? null : <FailureNotice failure={lost} onDismiss={() => setLost(null)} />}
      {state.status === 'failed' ? <FailureNotice failure={state.failure} actions={<Button size="small" onClick={again}>{t.shell.retry}</Button>} /> : null}
      {state.status === 'reading' ? <Running label={words.reading} share={state.all === 0 ? undefined : state.done / state.all} said={state.all === 0 ? '' : words.readingSheets(state.done + 1, state.all)} /> : null}
      {ready && !pair ? <EmptyCompare single={a !== null} onRead={again} sample={sample} onApply={onApply} /> : null}
      {ready && pair ? (
        <>
          <LedgerChoice compare={compare} open={choosing} onOpen={setChoosing} onFailure={onFailure} />
          {compare.stale ? <Notice kind="warning" title={words.changed} actions={<Button size="small" onClick={again}>{words.again}</Button>}>{words.changedHint}</Notice> : null}
          {run.status === 'running' || run.status === 'idle' ? <Comparing run={run} /> : null}
          {run.status === 'refused' ? <Notice kind="error" title={words.failed}>{describeFault(run.fault, locale)}</Notice> : null}
          {run.status === 'done' ? <ResultSection result={run.result} settling={settling} onShow={show} /> : null}
        </>
      ) : null}
    </View>
  );
}

function Comparing({ run }: { readonly run: Compare['run'] }) {
  const { t } = useSpeech();
  const { done, all } = run.status === 'running' ? run.progress : { done: 0, all: 0 };
  const share = all === 0 ? 0 : done / all;
  return <Running label={t.compare.comparing} share={share} said={t.compare.percent(Math.round(share * 100))} />;
}

/** How far it is, over the shape of what is coming. */
function Running({ label, share, said }: { readonly label: string; readonly share: number | undefined; readonly said: string }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.progress}>
        <div className={styles.line}>
          <span role="status" className={styles.title}>
            {label}
          </span>
          {/* A reader need not hear every step. */}
          <Caption1 aria-hidden className={styles.quiet}>
            {said}
          </Caption1>
        </div>
        <ProgressBar {...(share === undefined ? {} : { value: share })} aria-label={label} />
      </div>
      <SkeletonCards />
    </>
  );
}
