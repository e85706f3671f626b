import { makeStyles, tokens } from '@fluentui/react-components';

/** What sections and tables of the task have in common. */
export const useSections = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  heading: { padding: '0 0 4px 6px', textAlign: 'right', verticalAlign: 'bottom', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  cell: { padding: '5px 0 5px 6px', textAlign: 'right', verticalAlign: 'top', whiteSpace: 'nowrap' },
  first: { paddingLeft: 0, textAlign: 'left', fontWeight: tokens.fontWeightRegular, whiteSpace: 'normal', overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  line: { display: 'block', color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
