import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import type { PageTexts } from './texts';
import type { Files } from './useFiles';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'flex-start', gap: '8px', padding: '6px 12px', flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderBottomColor: tokens.colorStatusDangerBorder1 },
  icon: { flexShrink: 0, marginTop: '2px', fontSize: '16px' },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  lines: { flexGrow: 1, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere', maxHeight: '160px', overflowY: 'auto' },
});

/** Below the bar: what is under way, and what there is to say of files; and the question before a changed sample is left. */
export function FileNotices({ files, isSample, words }: { readonly files: Files; readonly isSample: boolean; readonly words: PageTexts }) {
  const styles = useStyles();
  const { busy, notice, question } = files;
  const isError = notice?.kind === 'error';
  return (
    <>
      {busy !== null && (
        <div className={styles.bar} role="status">
          <Spinner size="extra-tiny" />
          <span>{busy}</span>
        </div>
      )}
      {notice && (
        <div className={mergeClasses(styles.bar, isError && styles.error)} role={isError ? 'alert' : 'status'}>
          {isError ? <ErrorCircleRegular className={mergeClasses(styles.icon, styles.errorIcon)} /> : <InfoRegular className={styles.icon} />}
          <ul className={styles.lines}>
            {notice.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.dismiss} onClick={() => files.say(null)} />
        </div>
      )}
      <Dialog open={question !== null} onOpenChange={(_, { open }) => !open && files.answer(false)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{isSample ? words.leaveSample : words.closeChanged}</DialogTitle>
            <DialogContent>{words.leaveAdvice}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={() => files.answer(false)}>
                {words.stay}
              </Button>
              <Button onClick={() => files.answer(true)}>{words.leaveAnyway}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
