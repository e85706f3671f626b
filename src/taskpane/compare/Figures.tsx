import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SideName } from '../../accounting/reconciliation/suspicion';
import { amountText } from '../../reckoning/amounts';
import { useSpeech } from '../language';
import type { Result } from '../../reckoning/compare/compute';
import type { Item } from '../../reckoning/compare/items';
import type { CellPlace } from '../../reckoning/compare/places';
import { placeAt, placesOf } from '../../reckoning/compare/places';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', columnGap: '8px', rowGap: '4px', margin: 0, padding: '8px 12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  onMuted: { backgroundColor: tokens.colorNeutralBackground1 },
  label: { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  cells: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: '6px' },
  amount: { margin: 0, textAlign: 'right', whiteSpace: 'nowrap' },
  rule: { gridColumn: '1 / -1', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** Cells of one sum that are linked one by one. */
const SHOWN = 3;

export interface FiguresProps {
  readonly item: Item;
  readonly result: Result;
  readonly decimals: number;
  readonly muted: boolean;
  readonly onShow: (place: CellPlace) => void;
}

/** 甲报, 乙报 and 差额 one under another, so that a factor of 10⁴ is seen; each with its cells. */
export function Figures({ item, result, decimals, muted, onShow }: FiguresProps) {
  const { t } = useSpeech();
  const words = t.compare;
  const styles = useStyles();
  const { found, comparison } = item;
  const amount = (text: string | null) => (text === null ? t.shell.missing : amountText(text, decimals));
  if (found !== null) {
    const place = placeAt(result, found.side, found.finding.row, found.finding.field);
    return (
      <dl className={mergeClasses(styles.figures, muted && styles.onMuted)}>
        <dt className={styles.label}>{words.ofSide[found.side]}</dt>
        <dd className={styles.cells}>
          <CellLink place={place} onShow={onShow} />
        </dd>
        <dd className={styles.amount}>{item.name === '' ? '' : amount(item[found.side])}</dd>
      </dl>
    );
  }
  return (
    <dl className={mergeClasses(styles.figures, muted && styles.onMuted)}>
      {(['a', 'b'] as const).map((side: SideName) => {
        const places = placesOf(result, side, comparison?.sources[side] ?? []);
        return (
          <div key={side} style={{ display: 'contents' }}>
            <dt className={styles.label}>{words[side]}</dt>
            <dd className={styles.cells}>
              {places.slice(0, SHOWN).map((place) => (
                <CellLink key={place.address} place={place} onShow={onShow} />
              ))}
              {places.length > SHOWN ? <span>{words.cellsMore(places.length - SHOWN)}</span> : null}
            </dd>
            <dd className={styles.amount}>{amount(item[side])}</dd>
          </div>
        );
      })}
      <div aria-hidden className={styles.rule} />
      <dt className={styles.label}>{words.difference}</dt>
      <dd className={styles.cells} />
      <dd className={mergeClasses(styles.amount, styles.strong)}>{amount(item.difference)}</dd>
    </dl>
  );
}

function CellLink({ place, onShow }: { readonly place: CellPlace; readonly onShow: (place: CellPlace) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  return (
    <Link as="button" inline className={styles.link} aria-label={t.ledgers.show(`${place.sheet}!${place.address}`)} onClick={() => onShow(place)}>
      {place.address}
    </Link>
  );
}
