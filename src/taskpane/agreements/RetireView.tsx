import { useState } from 'react';
import { Button, Caption1, Field, Input } from '@fluentui/react-components';
import { printDay } from '../../accounting/period/calendar';
import type { Day } from '../../accounting/period/period';
import { readDay } from '../../accounting/period/read-day';
import { Fault } from '../../accounting/fault';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { View } from '../shell/View';
import { TextPanel } from './editor/TextPanel';
import { textLines } from './editor/useEditor';
import type { AgreementTask } from './useAgreementTask';
import { retired } from './useAgreementTask';

function dayOf(text: string): Day | null {
  try {
    return readDay(text, 'last');
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}

/** Ends an agreement on a day: its clauses stay as evidence, later periods are no longer credited. */
export function RetireView({ task, found, today }: { readonly task: AgreementTask; readonly found: FoundAgreement; readonly today: Day }) {
  const { t } = useSpeech();
  const words = t.editor.retire;
  const [text, setText] = useState(printDay(today));
  const last = text.trim() === '' ? null : dayOf(text);
  const result = last === null ? null : retired(found.agreement, last);
  const ready = result !== null && result.agreement.clauses.length > 0;
  const busy = task.save.status === 'saving';
  const close = () => task.open({ kind: 'list' });
  const footer = (
    <>
      <Button onClick={close} disabled={busy}>
        {t.editor.cancel}
      </Button>
      <Button appearance="primary" disabled={!ready || busy} onClick={() => result !== null && task.store([{ key: found.key, agreement: { ...result.agreement, id: found.agreement.id ?? found.key } }], found.agreement.language)}>
        {busy ? t.editor.saving : words.save}
      </Button>
    </>
  );
  return (
    <View tab="agreements" title={t.editor.titles.retire(found.key)} back={{ label: t.editor.back, onBack: close }} footer={footer}>
      {task.save.status === 'failed' ? <FailureNotice failure={task.save.failure} onDismiss={task.dismiss} /> : null}
      <Field label={words.until} size="small" {...(last === null ? { validationState: 'error' as const, validationMessage: words.bad } : {})}>
        <Input size="small" value={text} disabled={busy} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <Caption1>{words.hint}</Caption1>
      {result !== null && result.removed.length > 0 ? <Notice kind="warning" title={ready ? words.later(result.removed.join(t.shell.listSeparator)) : words.nothing} /> : null}
      {ready ? <TextPanel text={textLines(result.agreement)} /> : null}
    </View>
  );
}
