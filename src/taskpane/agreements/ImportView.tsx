import { useState } from 'react';
import { Button, Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Agreement } from '../../accounting/agreement/model';
import { printAgreement } from '../../accounting/agreement/print';
import type { FileEntry } from '../../accounting/agreement/texts-file';
import { describeFault } from '../../i18n/describe';
import type { AgreementBook } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { View } from '../shell/View';
import { nextId } from './useAgreementTask';
import type { AgreementTask } from './useAgreementTask';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px', padding: '4px 12px 8px 4px', overflowWrap: 'anywhere' },
  text: { display: 'block', paddingLeft: '32px', color: tokens.colorNeutralForeground2 },
  state: { display: 'block', paddingLeft: '32px', color: tokens.colorNeutralForeground3 },
});

/** An agreement of the file as it would be added. */
interface Candidate {
  readonly line: number;
  readonly agreement: Agreement;
  readonly state: 'new' | 'same' | 'other';
}

export interface ImportViewProps {
  readonly task: AgreementTask;
  readonly file: string;
  readonly entries: readonly FileEntry[];
  readonly book: AgreementBook;
}

/** The agreements of a file, each with what adding it means; faults name their line. Nothing replaces what is there. */
export function ImportView({ task, file, entries, book }: ImportViewProps) {
  const { t, locale, language } = useSpeech();
  const styles = useStyles();
  const words = t.editor.import;
  const candidates = candidatesOf(entries, book);
  const [skipped, setSkipped] = useState<ReadonlySet<number>>(new Set());
  const wanted = candidates.filter(({ line, state, agreement }) => state !== 'same' && agreement.id !== null && !skipped.has(line));
  const busy = task.save.status === 'saving';
  const close = () => task.open({ kind: 'list' });
  const footer = (
    <>
      <Button onClick={close} disabled={busy}>
        {t.editor.cancel}
      </Button>
      <Button appearance="primary" disabled={wanted.length === 0 || busy} onClick={() => task.store(wanted.map(({ agreement }) => ({ key: null, agreement })), language)}>
        {busy ? t.editor.saving : words.save(wanted.length)}
      </Button>
    </>
  );
  const faults = entries.flatMap(({ line, read }) => ('fault' in read ? [{ line, fault: read.fault }] : []));
  return (
    <View tab="agreements" title={t.editor.titles.import} subtitle={words.hint(file)} back={{ label: t.editor.back, onBack: close }} footer={footer}>
      {task.save.status === 'failed' ? <FailureNotice failure={task.save.failure} onDismiss={task.dismiss} /> : null}
      {entries.length === 0 ? <Notice kind="warning" title={words.none} /> : null}
      {faults.length === 0 ? null : (
        <Notice kind="warning" title={t.agreements.faults(faults.length)}>
          {faults.map(({ line, fault }) => (
            <div key={line}>
              {words.fault(line)}
              {locale === 'zh-CN' ? '：' : ': '}
              {describeFault(fault, locale)}
            </div>
          ))}
        </Notice>
      )}
      <ul className={styles.list}>
        {candidates.map(({ line, agreement, state }) => {
          const original = entries.find((entry) => entry.line === line)?.read;
          const name = original !== undefined && 'agreement' in original ? (original.agreement.id ?? t.agreements.unnamed) : '';
          const told = agreement.id === null ? words.unnamed : state === 'other' ? words.states.other(agreement.id) : words.states[state];
          return (
            <li key={line} className={styles.item}>
              <Checkbox
                checked={state !== 'same' && agreement.id !== null && !skipped.has(line)}
                disabled={state === 'same' || agreement.id === null || busy}
                onChange={(_event, { checked }) => setSkipped((now) => new Set(checked === true ? [...now].filter((one) => one !== line) : [...now, line]))}
                label={name}
              />
              <Caption1 className={styles.state}>{told}</Caption1>
              <Caption1 className={styles.text}>{printAgreement(agreement)}</Caption1>
            </li>
          );
        })}
      </ul>
    </View>
  );
}

function candidatesOf(entries: readonly FileEntry[], { agreements }: AgreementBook): readonly Candidate[] {
  const known = new Map(agreements.map(({ key, agreement }) => [key, printAgreement(agreement, 'zh')]));
  const taken = new Set(known.keys());
  return entries.flatMap(({ line, read }): readonly Candidate[] => {
    if (!('agreement' in read)) return [];
    const { agreement } = read;
    const { id } = agreement;
    if (id === null) return [{ line, agreement, state: 'new' }];
    if (known.get(id) === printAgreement(agreement, 'zh')) return [{ line, agreement, state: 'same' }];
    if (!taken.has(id)) {
      taken.add(id);
      return [{ line, agreement, state: 'new' }];
    }
    const free = nextId(id, taken);
    taken.add(free);
    return [{ line, agreement: { ...agreement, id: free }, state: 'other' }];
  });
}
