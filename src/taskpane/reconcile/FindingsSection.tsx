import { useState } from 'react';
import { Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerEntry } from '../../workbook/ledger-list';
import type { CellPlace } from '../../reckoning/compare/places';
import type { Settling } from '../compare/useSettled';
import { useSpeech } from '../language';
import { FindingItem } from './FindingItem';
import { Fold } from './Fold';
import type { ListedFinding } from '../../reckoning/reconcile/listed-findings';
import { isSettled } from '../../reckoning/reconcile/listed-findings';
import type { ListedDifferences } from '../../reckoning/compare/listed-differences';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit' },
});

const PAGE = 20;

export interface FindingsSectionProps {
  readonly listed: readonly ListedFinding[];
  readonly entries: readonly LedgerEntry[];
  readonly differences: ListedDifferences | null;
  readonly settling: Settling;
  readonly onShow: (place: CellPlace) => void;
  readonly onCompare: () => void;
}

/** What is wrong in the ledgers, what was settled, and what Compare has left open: the report lists what is open. */
export function FindingsSection({ listed, entries, differences, settling, onShow, onCompare }: FindingsSectionProps) {
  const { t } = useSpeech();
  const words = t.reconcile;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const open = listed.filter((one) => !isSettled(one));
  const errors = open.filter(({ found }) => found.finding.level === 'error').length;
  const differing = differences?.open.length ?? 0;
  const counts = [
    ...(open.length === 0 ? [] : [words.findingCounts(errors, open.length - errors)]),
    ...(listed.length === open.length ? [] : [words.settledCount(listed.length - open.length)]),
  ].join(' · ');
  return (
    <Fold title={words.findings} aside={counts === '' ? '0' : counts} startsOpen={listed.length > 0 || differing > 0}>
      {open.length > 0 ? null : <Caption1>{listed.length > 0 ? words.allSettled : words.noFindings}</Caption1>}
      {differences === null || differing === 0 ? null : (
        <Caption1 className={styles.quiet}>
          {words.differences(differences.result.entries.a.sheet, differences.result.entries.b.sheet, differing)}{' '}
          <Link as="button" inline className={styles.link} onClick={onCompare}>
            {words.toCompare}
          </Link>
        </Caption1>
      )}
      <ul className={styles.list} aria-label={words.findings}>
        {listed.slice(0, shown).map((one, index) => (
          <FindingItem key={`${String(one.found.ledger)} ${String(one.found.finding.row)} ${one.found.finding.code} ${String(index)}`} listed={one} entries={entries} settling={settling} onShow={onShow} />
        ))}
      </ul>
      {listed.length > shown ? (
        <Button size="small" onClick={() => setShown(shown + PAGE)}>
          {words.moreFindings(Math.min(PAGE, listed.length - shown))}
        </Button>
      ) : null}
    </Fold>
  );
}
