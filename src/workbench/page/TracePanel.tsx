import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OfficeHost } from '../../host/host';
import type { PageTexts } from './texts';

const REFRESH = 500;
const SHOWN = 200;

const useStyles = makeStyles({
  panel: { height: '180px', flexShrink: 0, overflow: 'auto', borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  table: { borderCollapse: 'collapse', '& td': { padding: '1px 12px 1px 0', whiteSpace: 'nowrap', verticalAlign: 'top' }, margin: '4px 12px' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** For developers (`?trace`): what the pane and the host say to each other, newest first. */
export function TracePanel({ trace, words }: { readonly trace: OfficeHost['trace']; readonly words: PageTexts }) {
  const styles = useStyles();
  const [entries, setEntries] = useState(() => trace.entries.slice(-SHOWN));
  useEffect(() => {
    const timer = window.setInterval(() => setEntries(trace.entries.slice(-SHOWN)), REFRESH);
    return () => window.clearInterval(timer);
  }, [trace]);
  return (
    <section className={styles.panel} aria-label={words.trace}>
      <table className={styles.table}>
        <tbody>
          {[...entries].reverse().map((entry, index) => (
            <tr key={entries.length - index}>
              <td className={styles.number}>{entry.at.toFixed(0)}</td>
              <td>{entry.direction}</td>
              <td className={styles.number}>{entry.took === undefined ? '' : entry.took.toFixed(1)}</td>
              <td>{entry.what.join(' · ')}</td>
              <td className={styles.error}>{entry.error ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
