import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { MoreHorizontal24Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useSpeech } from '../language';
import type { TabKey } from './tabs';
import { MORE_TABS, TAB_ICONS, isMoreTab } from './tabs';

const useStyles = makeStyles({
  slot: {
    position: 'relative', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '2px', minWidth: 0, padding: '4px 2px 5px', border: 0, backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2, fontFamily: 'inherit', cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: '4px' },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { content: '""', position: 'absolute', left: '8px', right: '8px', bottom: 0, height: '2px', borderRadius: '2px', backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
  icon: { display: 'inline-flex', height: '24px' },
  brand: { color: tokens.colorCompoundBrandForeground1 },
  label: { display: 'inline-flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  zh: { fontSize: '12px', lineHeight: '16px' },
  en: { fontSize: '11px', lineHeight: '16px' },
});

export interface MoreSlotProps {
  readonly selected: TabKey;
  readonly onSelect: (tab: TabKey) => void;
  readonly onHelp: () => void;
}

/** The last slot of the strip: the tasks that are needed less often. An open one takes its place. */
export function MoreSlot({ selected, onSelect, onHelp }: MoreSlotProps) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const open = isMoreTab(selected);
  const Icon = TAB_ICONS[selected];
  return (
    <Menu inline positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <button type="button" id={open ? `tab-${selected}` : 'tab-more'} className={mergeClasses(styles.slot, styles[language], open && styles.selected)} {...(open ? { 'aria-label': `${t.shell.tabs[selected]}, ${t.shell.more}` } : {})}>
          <span className={mergeClasses(styles.icon, open && styles.brand)}>{open ? <Icon filled aria-hidden /> : <MoreHorizontal24Regular aria-hidden />}</span>
          <span className={styles.label}>
            {open && selected !== 'welcome' ? t.shell.tabs[selected] : t.shell.more}
            {open ? <ChevronDown12Regular aria-hidden /> : null}
          </span>
        </button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {MORE_TABS.map((tab) => {
            const TabIcon = TAB_ICONS[tab];
            return (
              <MenuItem key={tab} icon={<TabIcon />} onClick={() => onSelect(tab)}>
                {t.shell.tabs[tab]}
              </MenuItem>
            );
          })}
          <MenuItem onClick={onHelp}>{t.shell.help}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
