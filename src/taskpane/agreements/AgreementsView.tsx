import { useState } from 'react';
import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { Day } from '../../accounting/period/period';
import type { AgreementBook, FoundAgreement } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET, NO_SHEET } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { SkeletonCards } from '../shell/SkeletonCards';
import { View } from '../shell/View';
import { AgreementCard } from './AgreementCard';
import { CompareView } from './CompareView';
import { EditorView } from './editor/EditorView';
import { EmptyAgreements } from './EmptyAgreements';
import { FaultList } from './FaultList';
import { Filters } from './Filters';
import { ImportView } from './ImportView';
import { ListTools } from './ListTools';
import { RetireView } from './RetireView';
import { SaveNotice } from './SaveNotice';
import { NO_FILTER, listed } from './search';
import { TemplatesView } from './TemplatesView';
import { SampleNotice } from '../welcome/SampleNotice';
import type { Sample } from '../welcome/useSample';
import type { AgreementTask } from './useAgreementTask';
import type { Agreements } from './useAgreements';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface AgreementsViewProps {
  readonly agreements: Agreements;
  readonly task: AgreementTask;
  readonly sample: Sample;
  /** The key of the agreement in use. */
  readonly inUse: string | null;
  readonly today: Day;
  readonly onUse: (key: string) => void;
  readonly onApply: (key: string) => void;
  readonly onOpenApply: () => void;
}

/** The task's pages: the list of cards, and what opens from it. */
export function AgreementsView(props: AgreementsViewProps) {
  const { task, agreements, today } = props;
  const { page } = task;
  const book = agreements.state.status === 'ready' ? agreements.state.book : NO_SHEET;
  if (page.kind === 'templates') return <TemplatesView task={task} />;
  if (page.kind === 'editor') return <EditorView task={task} editing={page.editing} edited={page.edited} book={book} today={today} />;
  if (page.kind === 'import') return <ImportView task={task} file={page.file} entries={page.entries} book={book} />;
  const found = page.kind === 'list' ? null : (book.agreements.find(({ key }) => key === page.key) ?? null);
  if (page.kind === 'retire' && found !== null) return <RetireView task={task} found={found} today={today} />;
  if (page.kind === 'compare' && found !== null) return <CompareView task={task} found={found} book={book} />;
  return <ListPage {...props} />;
}

function ListPage({ agreements, task, sample, onOpenApply, ...rest }: AgreementsViewProps) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const [told, setTold] = useState('');
  const { state, reload } = agreements;
  const read = state.status === 'ready' && state.book.sheet === 'read';
  const tools = state.status === 'ready' && state.book.sheet !== 'unknown-layout' ? <ListTools task={task} book={state.book} onTold={setTold} /> : undefined;
  return (
    <View tab="agreements" focused={task.moved} title={t.agreements.title} subtitle={read ? t.agreements.keptOn(AGREEMENT_SHEET) : undefined} action={tools}>
      <SaveNotice task={task} />
      <SampleNotice sample={sample} onApply={onOpenApply} />
      {told === '' ? null : <Caption1 role="status">{told}</Caption1>}
      {state.status === 'loading' ? <SkeletonCards /> : null}
      {state.status === 'failed' ? <FailureNotice failure={state.failure} actions={<Button onClick={reload}>{t.shell.retry}</Button>} /> : null}
      {state.status === 'ready' ? state.book.sheet === 'read' ? <AgreementList book={state.book} task={task} styles={styles} {...rest} /> : <EmptyAgreements book={state.book} onReload={reload} onNew={() => task.open({ kind: 'templates' })} onSample={() => sample.insert(language)} /> : null}
    </View>
  );
}

function AgreementList({ book, task, inUse, today, onUse, onApply, styles }: { readonly book: AgreementBook; readonly styles: ReturnType<typeof useStyles> } & Omit<AgreementsViewProps, 'agreements' | 'sample' | 'onOpenApply'>) {
  const { t } = useSpeech();
  const [filter, setFilter] = useState(NO_FILTER);
  const [spoken, setSpoken] = useState('');
  const shown = listed(book.agreements, filter, today);
  const use = ({ key }: FoundAgreement) => {
    onUse(key);
    setSpoken(t.agreements.nowInUse(key || t.agreements.unnamed));
  };
  return (
    <>
      <Filters book={book} filter={filter} today={today} onFilter={setFilter} />
      {book.faults.length === 0 ? null : <FaultList faults={book.faults} />}
      {shown.length === 0 && book.agreements.length > 0 ? (
        <div className={styles.none}>
          <span>{t.agreements.none}</span>
          <Caption1>{t.agreements.noneHint}</Caption1>
          <Button size="small" onClick={() => setFilter(NO_FILTER)}>
            {t.agreements.showAll}
          </Button>
        </div>
      ) : (
        <ul className={styles.list} aria-label={t.agreements.list}>
          {shown.map((found) => (
            <AgreementCard key={found.key} found={found} book={book} task={task} today={today} inUse={found.key === inUse} onUse={() => use(found)} onApply={() => onApply(found.key)} />
          ))}
        </ul>
      )}
      <div role="status" className={styles.spoken}>
        {spoken || t.agreements.found(shown.length)}
      </div>
    </>
  );
}
