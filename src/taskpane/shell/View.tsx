import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import type { TabKey } from './tabs';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  main: { display: 'flex', flexGrow: 1, minHeight: 0, minWidth: 0 },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '16px', padding: '12px 12px 16px', position: 'relative', '@media print': { overflowY: 'visible' } },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  titles: { minWidth: 0, flexGrow: 1, outlineStyle: 'none' },
  back: { margin: '-4px 0 0 -6px', minWidth: '32px' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  subtitle: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  footer: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '8px',
    minHeight: '32px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media print': { display: 'none' },
    '& button': { whiteSpace: 'nowrap', minWidth: 'auto', flexShrink: 0 },
  },
});

export interface ViewProps {
  readonly tab: TabKey;
  /** Names the object, never the tab again. */
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** A second level has a way back. */
  readonly back?: { readonly label: string; readonly onBack: () => void } | undefined;
  /** The page took the place of another inside the task: its title gets the focus, or a keyboard would be lost. */
  readonly focused?: boolean;
  /** At most one labelled action. */
  readonly action?: ReactNode;
  /** Actions that write stand here, the primary one at the right. */
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a task: title and one line of context, the content, a sticky footer. */
export function View({ tab, title, subtitle, back, focused = back !== undefined, action, footer, children }: ViewProps) {
  const styles = useStyles();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <main className={styles.main}>
      <section id={`view-${tab}`} role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.view}>
        <div className={styles.scroll}>
          <header className={styles.head}>
            {back === undefined ? null : <Button appearance="subtle" className={styles.back} icon={<ArrowLeft20Regular />} aria-label={back.label} onClick={back.onBack} />}
            <div ref={heading} tabIndex={-1} className={styles.titles}>
              <Subtitle2 as="h1" block className={styles.title}>
                {title}
              </Subtitle2>
              {subtitle === undefined ? null : <Caption1 className={styles.subtitle}>{subtitle}</Caption1>}
            </div>
            {action}
          </header>
          {children}
        </div>
        {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
      </section>
    </main>
  );
}
