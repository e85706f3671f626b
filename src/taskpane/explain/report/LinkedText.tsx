import { Link, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../../workbook/explain/place';
import { useSpeech } from '../../language';
import type { Linked } from './block';

const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'inherit' } });

/** A text that selects the cell it speaks of. */
export function LinkedText({ linked: { text, place }, onShow }: { readonly linked: Linked; readonly onShow: (place: Place) => void }) {
  const { t } = useSpeech();
  const styles = useStyles();
  if (place === null) return <span>{text}</span>;
  return (
    <Link as="button" inline className={styles.link} title={t.explain.show(`${place.sheet}!${place.address}`)} onClick={() => onShow(place)}>
      {text}
    </Link>
  );
}
