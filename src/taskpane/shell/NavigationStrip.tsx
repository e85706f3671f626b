import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../language';
import { MoreSlot } from './MoreSlot';
import type { TabKey } from './tabs';
import { TABS, TAB_ICONS } from './tabs';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: `minmax(min-content, ${TABS.length}fr) minmax(max-content, 1fr)`,
    // Its menu opens over the task.
    position: 'relative',
    '@media print': { display: 'none' },
    zIndex: 1,
    flexShrink: 0,
    boxSizing: 'border-box',
    height: '54px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: { display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(max-content, 1fr)', minWidth: 0 },
  tab: { boxSizing: 'border-box', height: '53px', minHeight: 0, display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '2px', padding: '4px 2px 5px', '& .fui-Tab__content--reserved-space': { display: 'none' }, '& .fui-Tab__icon': { flexShrink: 0, width: '24px', height: '24px' } },
  content: { flexShrink: 0, padding: 0, whiteSpace: 'nowrap' },
  zh: { fontSize: '12px', lineHeight: '16px' },
  en: { fontSize: '11px', lineHeight: '16px' },
});

export function NavigationStrip({ selected, onSelect, onHelp }: { readonly selected: TabKey; readonly onSelect: (tab: TabKey) => void; readonly onHelp: () => void }) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  return (
    <nav className={styles.strip} aria-label={t.shell.navigation}>
      <TabList className={styles.tabs} aria-label={t.shell.navigation} selectedValue={selected} onTabSelect={(_event, { value }) => onSelect(value as TabKey)} size="small" selectTabOnFocus={false}>
        {TABS.map((tab) => {
          const Icon = TAB_ICONS[tab];
          const label = <span className={styles[language]}>{t.shell.tabs[tab]}</span>;
          return (
            <Tab key={tab} id={`tab-${tab}`} value={tab} aria-controls={`view-${tab}`} className={styles.tab} icon={<Icon filled={tab === selected} />} content={{ className: mergeClasses(styles.content, styles[language]), children: label }} />
          );
        })}
      </TabList>
      <MoreSlot selected={selected} onSelect={onSelect} onHelp={onHelp} />
    </nav>
  );
}
