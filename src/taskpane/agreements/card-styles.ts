import { makeStyles, tokens } from '@fluentui/react-components';

/** Flat cards: the one in use has the brand's edge and a chip with its word, an expired one recedes. */
export const useCardStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '11px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  inUse: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    borderLeftWidth: '4px',
    paddingLeft: '9px',
  },
  muted: { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: '8px' },
  pair: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px', margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  arrow: { margin: '0 4px', color: tokens.colorNeutralForeground2 },
  others: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    flexShrink: 0,
    padding: '1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: '12px',
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
  },
  shares: { display: 'flex', flexDirection: 'column', gap: '2px' },
});
