import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0 },
  button: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', alignItems: 'center', columnGap: '4px', width: '100%', minHeight: '28px', padding: 0, border: 0, backgroundColor: 'transparent', textAlign: 'left',
    fontFamily: 'inherit', fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1, cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' },
  },
  aside: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

export interface FoldProps {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** A section that folds away under its heading. */
export function Fold({ title, aside, startsOpen = false, children }: FoldProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  const Icon = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.head}>
        <button type="button" id={id} className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon aria-hidden />
          <span>{title}</span>
          {aside === undefined ? null : <Caption1 className={styles.aside}>{aside}</Caption1>}
        </button>
      </h2>
      {open ? children : null}
    </section>
  );
}
