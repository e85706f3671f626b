import { Body1, Button, Field, ProgressBar, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { opensWorkbooks } from '../../workbook/workbook-file';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { useFrozenCopy } from './useFrozenCopy';

const useStyles = makeStyles({
  task: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  wide: { alignSelf: 'stretch' },
  about: { color: tokens.colorNeutralForeground2 },
});

/** The whole workbook as a file with values, for people without the add-in. */
export function FrozenCopyTask() {
  const { t, locale } = useSpeech();
  const styles = useStyles();
  const words = t.freeze;
  const { run, make, download, open, cancel, dismiss } = useFrozenCopy();
  const busy = run.status === 'reading' || run.status === 'calculating';
  const label = run.status === 'calculating' ? words.calculating : words.readingFile;
  return (
    <section className={styles.task}>
      <Subtitle2 as="h2" style={{ margin: 0 }}>
        {words.wholeTitle}
      </Subtitle2>
      <Body1 className={styles.about}>{words.wholeAbout}</Body1>
      {busy ? (
        <>
          <Field className={styles.wide} validationState="none" validationMessage={label} role="status">
            <ProgressBar aria-label={label} {...(run.status === 'reading' && run.all > 0 ? { value: run.done, max: run.all } : {})} />
          </Field>
          <Button size="small" onClick={cancel}>
            {t.apply.cancel}
          </Button>
        </>
      ) : (
        <Button onClick={() => make(words.copyName, locale)}>{words.makeWhole}</Button>
      )}
      {run.status === 'failed' ? (
        <div className={styles.wide}>
          <FailureNotice failure={run.failure} onDismiss={dismiss} />
        </div>
      ) : null}
      {run.status === 'done' ? (
        <div className={styles.wide}>
          <Notice
            kind="success"
            title={words.wholeDone(run.name)}
            onDismiss={dismiss}
            actions={
              <>
                <Button size="small" onClick={download}>
                  {words.downloadAgain}
                </Button>
                {opensWorkbooks() && !run.opened ? (
                  <Button size="small" onClick={open}>
                    {words.openCopy}
                  </Button>
                ) : null}
              </>
            }
          >
            {run.left > 0 ? words.wholeLeft(run.left) : undefined}
          </Notice>
        </div>
      ) : null}
    </section>
  );
}
