import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Locale } from '../../i18n/locale';
import { saveFile } from '../files/save-file';
import type { PageTexts } from '../page/texts';
import { ALL_PERIODS, choiceFor, missingIn, NO_CHOICE } from './choice';
import { ChoiceFields } from './ChoiceFields';
import { FileList } from './FileList';
import { minuteNow } from './minute';
import { Outcome } from './Outcome';
import { NEXT, useKeptFocus } from './useKeptFocus';
import { useReconcileFiles } from './useReconcileFiles';
import { FilePicker } from '../page/FilePicker';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

interface ReconcileDialogProps {
  readonly open: boolean;
  readonly locale: Locale;
  readonly words: PageTexts;
  readonly onClose: () => void;
  /** Opens the report as a workbook of this page. */
  readonly onOpen: (report: File) => void;
}

/** The ledgers of many workbooks, reconciled across districts: which files, of what, how far it is, and the report. */
export function ReconcileDialog({ open, locale, words, onClose, onOpen }: ReconcileDialogProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(NO_CHOICE);
  const [isAsked, setAsked] = useState(false);
  const { files, state, survey, add, remove, read, run, cancel, reconsider } = useReconcileFiles(locale);
  const { status } = state;
  const working = status === 'working';
  const choice = survey && choiceFor(survey, wanted);
  const name = words.reportName(minuteNow().slice(0, 10));
  useKeptFocus(surface, status);
  useEffect(() => {
    if (status === 'refused' || status === 'done') outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [status]);

  const start = (): void => {
    if (!survey || !choice) return;
    const missing = missingIn(survey, choice);
    setAsked(missing.indicator || missing.period);
    if (missing.indicator || missing.period) surface.current?.querySelector<HTMLElement>('[data-missing]')?.focus();
    else run(choice.indicator === '' ? null : choice.indicator, choice.period === ALL_PERIODS ? null : choice.period);
  };

  return (
    <Dialog open={open} onOpenChange={(_, { open: next }) => !next && !working && onClose()}>
      <DialogSurface ref={surface}>
        <DialogBody>
          <DialogTitle>{words.reconcileFiles}</DialogTitle>
          <DialogContent className={styles.content}>
            <span>{words.reconcileAbout}</span>
            <FilePicker ref={picker} purpose="reconcile" onChoose={add} />
            <div>
              <Button appearance={files.length === 0 ? 'primary' : 'secondary'} {...(status === 'none' || (status === 'refused' && !survey) ? NEXT : {})} onClick={() => picker.current?.click()}>
                {files.length === 0 ? words.chooseFiles : words.addFiles}
              </Button>
            </div>
            <FileList names={files.map((file) => file.name)} faulty={state.status === 'refused' ? state.refused.files : []} words={words} onRemove={remove} />
            {survey && choice && !working && (
              <ChoiceFields
                survey={survey}
                choice={choice}
                isAsked={isAsked}
                words={words}
                onChange={(next) => {
                  setWanted(next);
                  // A report of something else must not be taken for one of this.
                  reconsider();
                }}
              />
            )}
            <div ref={outcome}>
              <Outcome state={state} survey={survey} words={words} />
            </div>
          </DialogContent>
          <DialogActions fluid>
            {state.status === 'done' && (
              <>
                <Button appearance="primary" {...NEXT} onClick={() => saveFile(name, state.report.bytes)}>
                  {words.downloadReport}
                </Button>
                <Button onClick={() => onOpen(new File([state.report.bytes as BlobPart], name))}>{words.openReport}</Button>
              </>
            )}
            {survey && !working && status !== 'done' && (
              <Button appearance="primary" {...NEXT} onClick={start}>
                {words.runReconcile}
              </Button>
            )}
            {!survey && status === 'cancelled' && (
              <Button appearance="primary" {...NEXT} onClick={read}>
                {words.readAgain}
              </Button>
            )}
            {/* Two buttons, not one with another word: whoever has just cancelled, or waited, must not close by the same press. */}
            {working ? (
              <Button key="cancel" {...NEXT} onClick={cancel}>
                {words.cancel}
              </Button>
            ) : (
              <Button key="close" onClick={onClose}>
                {words.close}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
