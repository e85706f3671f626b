import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, makeStyles, mergeClasses, ProgressBar, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Locale } from '../../i18n/locale';
import { saveFile } from '../files/save-file';
import type { PageTexts } from '../page/texts';
import { minuteNow } from './minute';
import { useReconcileFiles, type ReconcileState } from './useReconcileFiles';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  choice: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: '12px' },
  files: { margin: 0, padding: '0 0 0 20px', maxHeight: '120px', overflowY: 'auto', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  lines: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '240px', overflowY: 'auto', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  refused: { color: tokens.colorStatusDangerForeground1 },
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
  const [indicator, setIndicator] = useState('');
  const [period, setPeriod] = useState('');
  const { files, state, choose, run, cancel } = useReconcileFiles(locale);
  const survey = state.status === 'none' || state.status === 'working' ? null : state.survey;
  const working = state.status === 'working';
  const name = words.reportName(minuteNow().slice(0, 10));
  // One that the files do not have is none that was chosen.
  const chosenIndicator = survey?.indicators.includes(indicator) ? indicator : (survey?.indicators[0] ?? '');
  const chosenPeriod = survey?.periods.includes(period) ? period : '';
  return (
    <Dialog open={open} onOpenChange={(_, { open: next }) => !next && !working && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.reconcileFiles}</DialogTitle>
          <DialogContent className={styles.content}>
            <span>{words.reconcileAbout}</span>
            <input
              ref={picker}
              type="file"
              accept=".xlsx"
              multiple
              hidden
              data-reconcile-files
              onChange={({ currentTarget }) => {
                choose([...(currentTarget.files ?? [])]);
                currentTarget.value = '';
              }}
            />
            <div>
              <Button disabled={working} onClick={() => picker.current?.click()}>
                {words.chooseFiles}
              </Button>
            </div>
            {files.length > 0 && (
              <ul className={styles.files} aria-label={words.chosenFiles(files.length)}>
                {files.map((file) => (
                  <li key={file.name}>{file.name}</li>
                ))}
              </ul>
            )}
            {survey && (
              <div className={styles.choice}>
                <Field label={words.indicator}>
                  <Select value={chosenIndicator} onChange={(_, { value }) => setIndicator(value)}>
                    {survey.indicators.map((one) => (
                      <option key={one}>{one}</option>
                    ))}
                  </Select>
                </Field>
                <Field label={words.period}>
                  <Select value={chosenPeriod} onChange={(_, { value }) => setPeriod(value)}>
                    <option value="">{words.allPeriods}</option>
                    {survey.periods.map((one) => (
                      <option key={one}>{one}</option>
                    ))}
                  </Select>
                </Field>
              </div>
            )}
            <Outcome state={state} words={words} />
          </DialogContent>
          <DialogActions>
            {state.status === 'done' && (
              <>
                <Button appearance="primary" onClick={() => saveFile(name, state.report.bytes)}>
                  {words.downloadReport}
                </Button>
                <Button onClick={() => onOpen(new File([state.report.bytes as BlobPart], name))}>{words.openReport}</Button>
              </>
            )}
            {survey && (
              <Button appearance={state.status === 'done' ? 'secondary' : 'primary'} onClick={() => run(chosenIndicator === '' ? null : chosenIndicator, chosenPeriod === '' ? null : chosenPeriod)}>
                {words.runReconcile}
              </Button>
            )}
            {working ? <Button onClick={cancel}>{words.cancel}</Button> : <Button onClick={onClose}>{words.close}</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Outcome({ state, words }: { readonly state: ReconcileState; readonly words: PageTexts }) {
  const styles = useStyles();
  if (state.status === 'working') {
    const { progress } = state;
    const isReading = progress?.stage === 'read';
    return (
      <Field validationState="none" validationMessage={progress ? (isReading ? words.readingOf(progress.file, progress.done, progress.all) : words.stages[progress.stage]) : words.stages.reckon}>
        <ProgressBar {...(isReading ? { value: progress.done, max: Math.max(1, progress.all) } : {})} />
      </Field>
    );
  }
  const lines = state.status === 'refused' ? state.lines : state.status === 'done' ? state.report.lines : state.status === 'surveyed' ? [words.surveyed(state.survey.ledgers)] : [];
  if (lines.length === 0) return null;
  return (
    <ul className={mergeClasses(styles.lines, state.status === 'refused' && styles.refused)} role={state.status === 'refused' ? 'alert' : 'status'}>
      {lines.map((line, index) => (
        <li key={`${String(index)} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
