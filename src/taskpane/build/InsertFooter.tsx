import { useEffect, useRef } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import type { TargetCell } from '../../workbook/build/target-cell';
import { targetAddress, targetPlace } from '../../workbook/build/target-cell';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { Insertion } from './useInsertion';
import { useWords } from './useWords';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: '8px', flexGrow: 1, minWidth: 0 },
  row: { display: 'flex', justifyContent: 'flex-end' },
});

export interface InsertFooterProps {
  readonly insertion: Insertion;
  readonly target: TargetCell;
  /** The target holds this formula already. */
  readonly again: boolean;
  readonly disabled: boolean;
  readonly onWrite: () => void;
}

/** The button that writes, and above it what has to be asked before or said after. */
export function InsertFooter({ insertion, target, again, disabled, onWrite }: InsertFooterProps) {
  const words = useWords();
  const styles = useStyles();
  const { state } = insertion;
  const write = useRef<HTMLButtonElement>(null);
  const busy = state.status === 'writing' || state.status === 'asking';
  const answer = (act: () => void) => () => {
    act();
    write.current?.focus();
  };
  return (
    <div className={styles.whole}>
      <Outcome insertion={insertion} onAnswer={answer} />
      <div className={styles.row}>
        <Button ref={write} appearance="primary" disabled={disabled} disabledFocusable={busy} onClick={onWrite}>
          {again ? words.writeBack(targetAddress(target)) : words.insert(targetAddress(target))}
        </Button>
      </div>
    </div>
  );
}

function Outcome({ insertion, onAnswer }: { readonly insertion: Insertion; readonly onAnswer: (act: () => void) => () => void }) {
  const { t } = useSpeech();
  const words = useWords();
  const { state, overwrite, undo, dismiss } = insertion;
  const keep = useRef<HTMLButtonElement>(null);
  const asking = state.status === 'asking';
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (state.status === 'failed') return <FailureNotice failure={state.failure} onDismiss={onAnswer(dismiss)} />;
  if (state.status === 'undone') return <Notice kind="info" title={words.undone} onDismiss={onAnswer(dismiss)} />;
  if (state.status === 'asking') {
    const { plan } = state;
    const actions = (
      <>
        <Button ref={keep} size="small" onClick={onAnswer(dismiss)}>
          {words.keep}
        </Button>
        <Button size="small" onClick={onAnswer(overwrite)}>
          {words.overwrite}
        </Button>
      </>
    );
    return (
      <Notice kind="warning" title={words.filled(plan.count)} actions={actions}>
        {words.filledHint(plan.filled.join(t.shell.listSeparator), plan.count > plan.filled.length)}
      </Notice>
    );
  }
  if (state.status !== 'done') return null;
  const { error, plan } = state.inserted;
  const back = (
    <Button size="small" icon={<ArrowUndo16Regular />} onClick={onAnswer(undo)}>
      {words.undo}
    </Button>
  );
  return (
    <Notice kind={error === '#SPILL!' ? 'warning' : 'success'} title={words.done(targetPlace(plan.target))} actions={back} onDismiss={onAnswer(dismiss)}>
      {error === null || error === '#BUSY!' ? undefined : error === '#SPILL!' ? words.spillBlocked : words.showsError(error)}
    </Notice>
  );
}
