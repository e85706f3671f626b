import { PartyMark } from '../shell/Marks';
import { useSections } from './styles';

/** A column of one party's figures: its mark, a word where it takes one, and all of it for those who do not see the mark. */
export function Heading({ party, spoken, shown }: { readonly party: 'origin' | 'host'; readonly spoken: string; readonly shown?: string }) {
  const styles = useSections();
  return (
    <th scope="col" className={styles.heading}>
      <span className={styles.mark} aria-hidden>
        <PartyMark party={party} />
        {shown}
      </span>
      <span className={styles.spoken}>{spoken}</span>
    </th>
  );
}
