import { useState } from 'react';
import { Button, Caption1, SearchBox, makeStyles } from '@fluentui/react-components';
import type { Day } from '../../accounting/period/period';
import type { AgreementBook, FoundAgreement } from '../../workbook/agreement-book';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Pills } from '../shell/Pills';
import { SkeletonCards } from '../shell/SkeletonCards';
import { View } from '../shell/View';
import { AgreementCard } from './AgreementCard';
import { EmptyAgreements } from './EmptyAgreements';
import { FaultList } from './FaultList';
import type { StatusFilter } from './search';
import { STATUS_FILTERS, countByStatus, listed } from './search';
import type { Agreements } from './useAgreements';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px' },
  search: { maxWidth: 'none', width: '100%' },
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export interface AgreementsViewProps {
  readonly agreements: Agreements;
  /** The key of the agreement in use. */
  readonly inUse: string | null;
  readonly today: Day;
  readonly onUse: (key: string) => void;
  readonly onApply: (key: string) => void;
}

export function AgreementsView({ agreements, ...rest }: AgreementsViewProps) {
  const { t } = useSpeech();
  const { state, reload } = agreements;
  const read = state.status === 'ready' && state.book.sheet === 'read';
  return (
    <View tab="agreements" title={t.agreements.title} subtitle={read ? t.agreements.keptOn(AGREEMENT_SHEET) : undefined}>
      {state.status === 'loading' ? <SkeletonCards /> : null}
      {state.status === 'failed' ? <FailureNotice failure={state.failure} actions={<Button onClick={reload}>{t.shell.retry}</Button>} /> : null}
      {state.status === 'ready' ? state.book.sheet === 'read' ? <AgreementList book={state.book} {...rest} /> : <EmptyAgreements book={state.book} onReload={reload} /> : null}
    </View>
  );
}

function AgreementList({ book, inUse, today, onUse, onApply }: { readonly book: AgreementBook } & Omit<AgreementsViewProps, 'agreements'>) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [words, setWords] = useState('');
  const [status, setStatus] = useState<StatusFilter>('all');
  const [spoken, setSpoken] = useState('');
  const counts = countByStatus(book.agreements, words, today);
  const shown = listed(book.agreements, words, status, today);
  const use = ({ key }: FoundAgreement) => {
    onUse(key);
    setSpoken(t.agreements.nowInUse(key || t.agreements.unnamed));
  };
  return (
    <>
      <div className={styles.tools}>
        <SearchBox className={styles.search} value={words} onChange={(_event, { value }) => setWords(value)} placeholder={t.agreements.search} aria-label={t.agreements.search} />
        <Pills
          label={t.agreements.statusLabel}
          selected={status}
          onSelect={setStatus}
          options={STATUS_FILTERS.filter((filter) => filter === 'all' || filter === status || counts[filter] > 0).map((filter) => ({ value: filter, label: t.agreements.status[filter], count: counts[filter] }))}
        />
      </div>
      {book.faults.length === 0 ? null : <FaultList faults={book.faults} />}
      {shown.length === 0 && book.agreements.length > 0 ? (
        <div className={styles.none}>
          <span>{t.agreements.none}</span>
          <Caption1>{t.agreements.noneHint}</Caption1>
          <Button size="small" onClick={() => (setWords(''), setStatus('all'))}>
            {t.agreements.showAll}
          </Button>
        </div>
      ) : (
        <ul className={styles.list} aria-label={t.agreements.list}>
          {shown.map((found) => (
            <AgreementCard key={found.key} found={found} today={today} inUse={found.key === inUse} onUse={() => use(found)} onApply={() => onApply(found.key)} />
          ))}
        </ul>
      )}
      <div role="status" className={styles.spoken}>
        {spoken || t.agreements.found(shown.length)}
      </div>
    </>
  );
}
