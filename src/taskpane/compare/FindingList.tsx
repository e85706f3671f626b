import { useEffect, useRef, useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { countText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import type { Result } from '../../reckoning/compare/compute';
import type { Listed } from './filter';
import { FindingCard } from './FindingCard';
import type { CellPlace } from '../../reckoning/compare/places';
import type { Settling } from './useSettled';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', listStyleType: 'none', margin: 0, padding: 0 },
  more: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** Cards that are added at a time: a list of ten thousand is not read, it is searched. */
const PAGE = 20;

export interface FindingListProps {
  readonly listed: readonly Listed[];
  readonly result: Result;
  readonly decimals: number;
  readonly settling: Settling;
  readonly onShow: (place: CellPlace) => void;
}

/** The findings, a page at a time. The caller gives it another key where it is another list, so that it begins again. */
export function FindingList({ listed, result, decimals, settling, onShow }: FindingListProps) {
  const { t } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  /** Where the keyboard was: what takes that place gets the focus when the card goes. */
  const place = useRef<number | null>(null);
  const focusCard = (index: number) => list.current?.children[Math.min(index, list.current.children.length - 1)]?.querySelector('h3')?.focus();
  useEffect(() => {
    if (place.current === null || (document.activeElement !== null && document.activeElement !== document.body)) return;
    focusCard(place.current);
    place.current = null;
  }, [listed]);
  const more = Math.min(PAGE, listed.length - shown);
  return (
    <>
      <ul ref={list} className={styles.list} aria-label={words.list}>
        {listed.slice(0, shown).map((one, index) => (
          <li key={one.item.key} onFocus={() => (place.current = index)}>
            <FindingCard listed={one} result={result} decimals={decimals} settling={settling} onShow={onShow} />
          </li>
        ))}
      </ul>
      {listed.length <= PAGE ? null : (
        <div className={styles.more}>
          <Caption1>{words.shown(countText(Math.min(shown, listed.length)), countText(listed.length))}</Caption1>
          {more <= 0 ? null : (
            <Button
              size="small"
              onClick={() => {
                setShown(shown + PAGE);
                place.current = shown;
                // The first of the new cards is read next.
                requestAnimationFrame(() => focusCard(shown));
              }}
            >
              {words.more(more)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
