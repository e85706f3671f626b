import { useState } from 'react';
import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../../workbook/explain/place';
import { countText } from '../../../reckoning/amounts';
import { useSpeech } from '../../language';
import type { Block, Entry } from './block';
import { LinkedText } from './LinkedText';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ':first-child': { borderTopStyle: 'none', paddingTop: 0 } },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '12px', alignItems: 'baseline' },
  title: { overflowWrap: 'anywhere', minWidth: 0 },
  amount: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  detail: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', rowGap: '2px', fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
});

/** Entries that are seen at once, and those that a press adds: none blocks the pane, however many there are. */
const FIRST = 5;
const STEP = 100;
/** Cells of one entry that are seen at once. */
const FIRST_LINKS = 6;

/** What makes up a figure: the largest first, the rest on demand. */
export function EntryList({ block, onShow }: { readonly block: Extract<Block, { kind: 'entries' }>; readonly onShow: (place: Place) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [shown, setShown] = useState({ block, count: FIRST });
  const wanted = shown.block === block ? shown.count : FIRST;
  const count = Math.min(block.count, wanted);
  const left = block.count - count;
  return (
    <>
      <ul className={styles.list} aria-label={block.title}>
        {Array.from({ length: count }, (_, index) => (
          <EntryItem key={index} entry={block.at(index)} onShow={onShow} />
        ))}
      </ul>
      {left === 0 ? null : (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setShown({ block, count: wanted + STEP })}>
          {`${t.explainReport.more(countText(left))} · ${left <= STEP ? t.explainReport.showAll(countText(block.count)) : t.explainReport.showMore(countText(STEP))}`}
        </Button>
      )}
    </>
  );
}

function EntryItem({ entry: { title, amount, details, links }, onShow }: { readonly entry: Entry; readonly onShow: (place: Place) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const seen = all ? links : links.slice(0, FIRST_LINKS);
  return (
    <li className={styles.entry}>
      <div className={styles.line}>
        <span className={styles.title}>
          <LinkedText linked={title} onShow={onShow} />
        </span>
        <span className={styles.amount}>{amount}</span>
      </div>
      {details.map((detail) => (
        <Caption1 key={detail} className={styles.detail}>
          {detail}
        </Caption1>
      ))}
      {links.length === 0 ? null : (
        <div className={styles.links}>
          {seen.map((link) => (
            <LinkedText key={`${link.text} ${link.place?.address ?? ''}`} linked={link} onShow={onShow} />
          ))}
        </div>
      )}
      {links.length === seen.length ? null : (
        <Button appearance="transparent" size="small" className={styles.more} onClick={() => setAll(true)}>
          {t.explainReport.showAll(countText(links.length))}
        </Button>
      )}
    </li>
  );
}
