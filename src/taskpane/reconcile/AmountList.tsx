import type { ReactNode } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', flexDirection: 'column', padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', fontVariantNumeric: 'tabular-nums' },
  term: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
});

export interface AmountItem {
  readonly key: string;
  readonly name: ReactNode;
  readonly lines: readonly { readonly term: string; readonly amount: string }[];
  readonly note?: string | undefined;
}

/** Names on their own lines, and under each its amounts: so that neither is cut short at 320 px. */
export function AmountList({ items }: { readonly items: readonly AmountItem[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {items.map(({ key, name, lines, note }) => (
        <li key={key} className={styles.item}>
          <span className={styles.name}>{name}</span>
          {lines.map(({ term, amount }) => (
            <span key={term} className={styles.line}>
              <span className={styles.term}>{term}</span>
              <span>{amount}</span>
            </span>
          ))}
          {note === undefined || note === '' ? null : <Caption1 className={styles.note}>{note}</Caption1>}
        </li>
      ))}
    </ul>
  );
}
