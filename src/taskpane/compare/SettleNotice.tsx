import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import type { Settling } from './useSettled';

const useStyles = makeStyles({ whole: { flexGrow: 1, minWidth: 0, '& button': { whiteSpace: 'normal' } } });

/** What the last settling has come to, with its undo; it stands in the footer, where it is seen from anywhere in the list. */
export function SettleNotice({ settling: { state, undo, dismiss } }: { readonly settling: Settling }) {
  const { t } = useSpeech();
  const words = t.compare.settle;
  const styles = useStyles();
  return (
    <div className={styles.whole}>
      {state.status === 'failed' ? <FailureNotice failure={state.failure} onDismiss={dismiss} /> : null}
      {state.status === 'undone' ? <Notice kind="info" title={words.undone} onDismiss={dismiss} /> : null}
      {state.status === 'saved' ? (
        <Notice
          kind="success"
          title={words.saved(state.written.place)}
          onDismiss={dismiss}
          actions={
            <Button size="small" icon={<ArrowUndo16Regular />} onClick={() => undo(state.written)}>
              {words.undo}
            </Button>
          }
        />
      ) : null}
    </div>
  );
}
