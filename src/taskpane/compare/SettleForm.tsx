import { useEffect, useRef, useState } from 'react';
import { Button, Caption1, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { rememberedSettler } from '../preferences';
import { Notice } from '../shell/Notice';
import { timeText } from '../today';
import type { Settling } from './useSettled';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2 },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
  control: { minWidth: 0, width: '100%' },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface SettleFormProps {
  readonly settling: Settling;
  readonly onSettle: (note: string, who: string, time: string) => void;
  readonly onCancel: () => void;
}

/** The note, who settles it, and where that will stand. */
export function SettleForm({ settling: { book, state }, onSettle, onCancel }: SettleFormProps) {
  const { t } = useSpeech();
  const words = t.compare.settle;
  const styles = useStyles();
  const [note, setNote] = useState('');
  const [who, setWho] = useState(rememberedSettler);
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  if (book?.state === 'unknown-layout') {
    return (
      <Notice kind="warning" title={words.unknownLayout(book.sheet)} actions={<Button size="small" onClick={onCancel}>{words.cancel}</Button>} />
    );
  }
  const save = () => {
    setAsked(true);
    if (note.trim() !== '' && who.trim() !== '') onSettle(note.trim(), who.trim(), timeText(new Date()));
  };
  const missing = (text: string, message: string) => (asked && text.trim() === '' ? { validationState: 'error' as const, validationMessage: message } : {});
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field label={words.note} size="small" required {...missing(note, words.noteMissing)}>
        <Textarea ref={first} size="small" rows={2} value={note} placeholder={words.noteExample} onChange={(_event, { value }) => setNote(value)} />
      </Field>
      <Field label={words.who} size="small" required {...missing(who, words.whoMissing)}>
        <Input size="small" className={styles.control} input={{ style: { minWidth: 0 } }} value={who} onChange={(_event, { value }) => setWho(value)} />
      </Field>
      {book === null ? null : <Caption1 className={styles.hint}>{book.state === 'absent' ? words.makes(book.sheet) : words.appends(book.sheet)}</Caption1>}
      <div className={styles.actions}>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
        <Button size="small" appearance="primary" type="submit" disabled={state.status === 'writing'}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
