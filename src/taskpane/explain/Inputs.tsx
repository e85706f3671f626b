import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../workbook/explain/focus';
import { useSpeech } from '../language';
import type { Input } from './account';

const useStyles = makeStyles({
  inputs: { display: 'grid', gridTemplateColumns: 'minmax(0, auto) minmax(0, 1fr)', columnGap: '12px', rowGap: '6px', margin: 0, padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, fontSize: '12px', lineHeight: '16px' },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'right', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  link: { fontSize: 'inherit' },
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
});

/** The arguments of the call; where one is a range, its address selects it. */
export function Inputs({ inputs, onShow }: { readonly inputs: readonly Input[]; readonly onShow: (place: Place) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  return (
    <dl className={styles.inputs} aria-label={t.explain.inputs}>
      {inputs.map(({ name, text, value, place, note }, index) => (
        <div key={index} style={{ display: 'contents' }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>
            {value === null || value === text ? null : <span>{value} </span>}
            {place === null ? (
              <span>{text === '' ? t.explain.omitted : text}</span>
            ) : (
              <Link as="button" inline className={styles.link} aria-label={t.explain.show(`${place.sheet}!${place.address}`)} onClick={() => onShow(place)}>
                {text}
              </Link>
            )}
            {note === null ? null : <Caption1 className={styles.note}>{note}</Caption1>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
