import { useMemo, useState } from 'react';
import { Button, Caption1, Link, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';
import { Pills } from '../shell/Pills';
import type { Result } from '../../reckoning/compare/compute';
import type { Listed, Shown } from './filter';
import { countsOf, isShown, searchFor } from './filter';
import { FindingList } from './FindingList';
import { JUDGEMENTS } from '../../reckoning/compare/items';
import type { CellPlace } from '../../reckoning/compare/places';
import { settlements } from '../../reckoning/compare/settled-items';
import { TotalsPanel } from './TotalsPanel';
import type { Settling } from './useSettled';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px' },
  search: { maxWidth: 'none' },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
  link: { fontSize: 'inherit' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Suspicions first, as in the list; what needs nothing any more last. */
const PILLS: readonly Shown[] = ['open', ...JUDGEMENTS.filter((judgement) => judgement !== 'agreed'), 'settled', 'agreed'];

/** What the comparison has come to: totals, counts, and the findings one by one. */
export function ResultSection({ result, settling, onShow }: { readonly result: Result; readonly settling: Settling; readonly onShow: (place: CellPlace) => void }) {
  const { t } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  const [everything, setEverything] = useState(false);
  const [shown, setShown] = useState<Shown>('open');
  const [search, setSearch] = useState('');
  const { common } = result;
  const { items, totals } = common === null || everything ? result.everything : common;
  const rows = settling.book?.rows;
  const all = useMemo(() => {
    const settlementOf = settlements(rows ?? []);
    return items.map((item): Listed => ({ item, settlement: settlementOf(item) }));
  }, [items, rows]);
  const found = useMemo(() => (search.trim() === '' ? all : all.filter(searchFor(search))), [all, search]);
  const counts = useMemo(() => countsOf(found), [found]);
  const listed = useMemo(() => found.filter((one) => isShown(one, shown)), [found, shown]);
  const labelOf = (one: Shown): string => (one === 'open' || one === 'settled' || one === 'check' ? words[one] : words.verdicts[one]);
  return (
    <>
      {common === null ? null : (
        <Caption1 className={styles.quiet}>
          {everything ? null : `${words.scope(countText(common.outside))} `}
          <Link as="button" inline className={styles.link} onClick={() => setEverything(!everything)}>
            {everything ? words.showCommon : words.showEverything}
          </Link>
        </Caption1>
      )}
      <TotalsPanel totals={totals} unit={result.ledgers.a.unit} />
      <div className={styles.tools}>
        <SearchBox className={styles.search} value={search} onChange={(_event, { value }) => setSearch(value)} placeholder={words.search} aria-label={words.search} />
        <Pills
          label={words.filter}
          selected={shown}
          onSelect={setShown}
          options={PILLS.filter((one) => one === 'open' || one === shown || (counts.get(one) ?? 0) > 0).map((one) => ({ value: one, label: labelOf(one), count: counts.get(one) ?? 0 }))}
        />
        {result.withoutAgreements ? <Caption1 className={styles.quiet}>{words.withoutAgreements}</Caption1> : null}
      </div>
      {listed.length > 0 ? <FindingList key={`${shown} ${search} ${String(everything)}`} listed={listed} result={result} decimals={totals.decimals} settling={settling} onShow={onShow} /> : <Nothing shown={shown} searched={search.trim() !== ''} counts={counts} onReset={() => setSearch('')} />}
      <div role="status" className={styles.spoken}>
        {words.found(listed.length)}
      </div>
    </>
  );
}

function Nothing({ shown, searched, counts, onReset }: { readonly shown: Shown; readonly searched: boolean; readonly counts: ReadonlyMap<Shown, number>; readonly onReset: () => void }) {
  const { t } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  if (shown === 'open' && !searched) {
    const settled = counts.get('settled') ?? 0;
    return settled > 0 ? <Notice kind="success" title={words.allSettled}>{words.allSettledHint}</Notice> : <Notice kind="success" title={words.allAgreed(countText(counts.get('agreed') ?? 0))} />;
  }
  return (
    <div className={styles.none}>
      <span>{words.none}</span>
      <Caption1>{words.noneHint}</Caption1>
      {searched ? (
        <Button size="small" onClick={onReset}>
          {t.agreements.showAll}
        </Button>
      ) : null}
    </div>
  );
}
