import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Appearance } from './options';
import type { PageTexts } from './texts';

const PANE = 'workbench-pane.html';

const useStyles = makeStyles({
  pane: { flexShrink: 0, display: 'flex', flexDirection: 'column', borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground1, boxSizing: 'content-box' },
  frame: { flexGrow: 1, border: 'none', width: '100%' },
  waiting: { flexGrow: 1, display: 'grid', placeItems: 'center', color: tokens.colorNeutralForeground3 },
});

interface PaneFrameProps {
  /** Null until the workbook is open: the frame's first script needs its host. Another number is another frame. */
  readonly serial: number | null;
  readonly width: number;
  readonly appearance: Appearance;
  readonly words: PageTexts;
}

export function PaneFrame({ serial, width, appearance, words }: PaneFrameProps) {
  const styles = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    // Add-ins read the theme again when they get the focus: Excel has no event for it.
    frame.current?.contentWindow?.dispatchEvent(new Event('focus'));
  }, [appearance]);

  return (
    <aside className={styles.pane} style={{ width }} aria-label={words.pane}>
      {serial !== null ? <iframe key={serial} ref={frame} className={styles.frame} src={PANE} title={words.pane} /> : <div className={styles.waiting}>{words.loadingPane}</div>}
    </aside>
  );
}
