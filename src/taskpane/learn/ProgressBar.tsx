import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)', gap: '4px' },
  segment: { height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { outline: '1px solid CanvasText', backgroundColor: 'Canvas', forcedColorAdjust: 'none' } },
  open: { backgroundColor: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { outlineStyle: 'dashed' } },
  solved: { backgroundColor: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { backgroundColor: 'Highlight' } },
});

/** One segment an exercise: solved, open, or not yet. The label says it in words. */
export function ProgressBar({ all, solved, open, label }: { readonly all: number; readonly solved: ReadonlySet<number>; readonly open: number | null; readonly label: string }) {
  const styles = useStyles();
  return (
    <div role="img" aria-label={label} className={styles.bar}>
      {Array.from({ length: all }, (_, index) => (
        <span key={index} className={mergeClasses(styles.segment, index + 1 === open && styles.open, solved.has(index + 1) && styles.solved)} />
      ))}
    </div>
  );
}
