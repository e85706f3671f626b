import type { ReactNode } from 'react';
import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark12Filled } from '@fluentui/react-icons/svg/checkmark';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '24px' },
  number: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '20px',
    height: '20px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: '12px',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
  done: {
    borderTopColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
    borderLeftColor: tokens.colorBrandBackground,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  title: { flexGrow: 1, margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  aside: { color: tokens.colorNeutralForeground3, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

export interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly done: boolean;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One numbered step of a task on one page; a finished one has a check in place of its number. */
export function Step({ number, title, done, aside, children }: StepProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const id = `step-${number}`;
  return (
    <section className={styles.step} aria-labelledby={id}>
      <div className={styles.head}>
        <span role="img" aria-label={done ? `${number} ${t.apply.done}` : `${number}`} className={mergeClasses(styles.number, done && styles.done)}>
          {done ? <Checkmark12Filled aria-hidden /> : number}
        </span>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside === undefined ? null : typeof aside === 'string' ? <Caption1 className={styles.aside}>{aside}</Caption1> : aside}
      </div>
      {children}
    </section>
  );
}
