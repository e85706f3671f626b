import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular, DocumentTableRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { PageTexts } from '../page/texts';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
  count: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '164px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  file: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '32px', padding: '0 4px 0 8px', ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorNeutralForeground3 },
  faulty: { color: tokens.colorStatusDangerForeground1 },
  name: { flexGrow: 1, minWidth: 0, padding: '4px 0', overflowWrap: 'anywhere' },
});

interface FileListProps {
  readonly names: readonly string[];
  /** Those that have to be put right stand first. */
  readonly faulty: readonly string[];
  readonly words: PageTexts;
  readonly onRemove: (names: readonly string[]) => void;
}

/** The chosen workbooks: each can be left out again. */
export function FileList({ names, faulty, words, onRemove }: FileListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  /** Of the file that was left out: its place in the list is the next one's. */
  const left = useRef<number | null>(null);
  useEffect(() => {
    if (left.current === null) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    buttons[Math.min(left.current, buttons.length - 1)]?.focus();
    left.current = null;
  }, [names.length]);
  if (names.length === 0) return null;
  const isFaulty = (name: string): boolean => faulty.includes(name);
  const shown = [...names.filter(isFaulty), ...names.filter((name) => !isFaulty(name))];
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.count}>{words.chosenFiles(names.length)}</span>
        <Button appearance="transparent" size="small" onClick={() => onRemove(names)}>
          {words.removeAll}
        </Button>
      </div>
      <ul ref={list} className={styles.list} aria-label={words.chosenFiles(names.length)}>
        {shown.map((name, index) => (
          <li key={name} className={styles.file}>
            {isFaulty(name) ? <ErrorCircleRegular className={mergeClasses(styles.icon, styles.faulty)} aria-label={words.faultyFile} /> : <DocumentTableRegular className={styles.icon} />}
            <span className={mergeClasses(styles.name, isFaulty(name) && styles.faulty)}>{name}</span>
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              title={words.removeFile(name)}
              aria-label={words.removeFile(name)}
              onClick={() => {
                left.current = index;
                onRemove([name]);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
