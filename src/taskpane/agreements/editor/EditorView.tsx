import { useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { yearOf } from '../../../accounting/period/calendar';
import type { Day } from '../../../accounting/period/period';
import type { AgreementBook } from '../../../workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../../workbook/agreement-book';
import { useSpeech } from '../../language';
import { FailureNotice } from '../../shell/FailureNotice';
import { Notice } from '../../shell/Notice';
import { View } from '../../shell/View';
import type { AgreementTask } from '../useAgreementTask';
import { ClauseEditor } from './ClauseEditor';
import { HeadFields } from './HeadFields';
import { problemText } from './TermField';
import { TextPanel } from './TextPanel';
import { Trial } from './Trial';
import type { Edited, Editing } from './useEditor';
import { textLines, useEditor } from './useEditor';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  add: { alignSelf: 'flex-start' },
  state: { marginRight: 'auto', color: tokens.colorNeutralForeground3 },
  list: { margin: '4px 0 0', paddingLeft: '16px' },
});

export interface EditorViewProps {
  readonly task: AgreementTask;
  readonly editing: Editing;
  readonly edited: Edited;
  readonly book: AgreementBook;
  readonly today: Day;
}

/** The form of an agreement: parties and term, clauses, what it makes of a figure, its text. Nothing is written before it is saved. */
export function EditorView({ task, editing, edited, book, today }: EditorViewProps) {
  const speech = useSpeech();
  const { t } = speech;
  const styles = useStyles();
  const editor = useEditor(editing, edited, task.edit, book);
  const [leaving, setLeaving] = useState(false);
  const { draft, checked, changes, stale } = editor;
  const busy = task.save.status === 'saving';
  const close = () => (changes > 0 ? setLeaving(true) : task.open({ kind: 'list' }));
  const loose = checked.faults.filter(({ field }) => field === null);
  const untouched = changes === 0 && editing.key !== null && stale !== 'gone';
  const footer = (
    <>
      <Caption1 className={styles.state} role="status">
        {checked.faults.length > 0 ? t.editor.incomplete(checked.faults.length) : editing.key === null ? '' : t.editor.changes(changes)}
      </Caption1>
      <Button onClick={close} disabled={busy}>
        {t.editor.cancel}
      </Button>
      <Button appearance="primary" disabled={checked.agreement === null || busy || untouched} onClick={() => checked.agreement !== null && task.store([{ key: editing.key, agreement: checked.agreement }], editing.written)}>
        {busy ? t.editor.saving : t.editor.save}
      </Button>
    </>
  );
  return (
    <View tab="agreements" title={editing.title} subtitle={t.agreements.keptOn(AGREEMENT_SHEET)} back={{ label: t.editor.back, onBack: close }} footer={footer}>
      {leaving ? (
        <Notice
          kind="warning"
          title={t.editor.discard.title}
          actions={
            <>
              <Button size="small" onClick={() => task.open({ kind: 'list' })}>
                {t.editor.discard.leave}
              </Button>
              <Button size="small" appearance="primary" onClick={() => setLeaving(false)}>
                {t.editor.discard.stay}
              </Button>
            </>
          }
        >
          {t.editor.discard.text(changes)}
        </Notice>
      ) : null}
      {task.save.status === 'failed' ? <FailureNotice failure={task.save.failure} onDismiss={task.dismiss} /> : null}
      {stale === null || busy ? null : (
        <Notice kind="warning" title={t.editor.stale.title} {...(stale === 'changed' ? { actions: <Button size="small" onClick={editor.takeSaved}>{t.editor.stale.take}</Button> } : {})}>
          {stale === 'changed' ? t.editor.stale.text : t.editor.stale.gone}
        </Notice>
      )}
      <HeadFields editor={editor} disabled={busy} />
      <section className={styles.section}>
        <div className={styles.head}>
          <h2 className={styles.title}>{t.editor.clauses}</h2>
          <Caption1 className={styles.quiet}>{t.editor.clauseCount(draft.clauses.length)}</Caption1>
        </div>
        {draft.clauses.map((clause, index) => (
          <ClauseEditor key={`${index} of ${draft.clauses.length}`} editor={editor} index={index} clause={clause} disabled={busy} removable={draft.clauses.length > 1} opened={index === draft.clauses.length - 1} />
        ))}
        <Button size="small" className={styles.add} icon={<Add16Regular />} disabled={busy} onClick={editor.addClause}>
          {t.editor.addClause}
        </Button>
      </section>
      {loose.length > 0 ? (
        <Notice kind="warning" title={t.editor.otherProblems}>
          {loose.map((fault) => (
            <div key={`${fault.clause ?? ''} ${fault.problem.kind}`}>{problemText(fault, speech)}</div>
          ))}
        </Notice>
      ) : null}
      <Trial agreement={checked.agreement} thisYear={yearOf(today)} />
      {checked.agreement === null ? null : <TextPanel text={textLines(checked.agreement)} />}
    </View>
  );
}
