import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  pill: {
    padding: '2px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '12px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  selected: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', color: 'HighlightText', forcedColorAdjust: 'none' },
  },
});

export interface PillOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count: number;
}

/** Filters with their counts; one is pressed. */
export function Pills<Value extends string>({ label, options, selected, onSelect }: { readonly label: string; readonly options: readonly PillOption<Value>[]; readonly selected: Value; readonly onSelect: (value: Value) => void }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.row}>
      {options.map(({ value, label: text, count }) => (
        <button key={value} type="button" aria-pressed={value === selected} className={mergeClasses(styles.pill, value === selected && styles.selected)} onClick={() => onSelect(value)}>
          {text} {count}
        </button>
      ))}
    </div>
  );
}
