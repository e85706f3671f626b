import { Button, Caption1, Menu, MenuGroup, MenuGroupHeader, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { SuggestionGroup } from './suggestions';
import { useWords } from './useWords';

const useStyles = makeStyles({
  trigger: { color: tokens.colorBrandForegroundLink, minWidth: 'auto', padding: '0 4px', flexShrink: 0, whiteSpace: 'nowrap' },
  popover: { maxHeight: '60vh', maxWidth: '296px', overflowY: 'auto', zIndex: 1 },
  reference: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

/** Inside the page, so that the list belongs to its field, and over whatever scrolls. */
const POSITION = { position: 'below', align: 'end', strategy: 'fixed' } as const;

/** The reference below its label says something of its own. */
const LONGEST_REFERENCE = 80;

/** What can be chosen for an argument, in groups. */
export function SuggestionMenu({ name, groups, reading, onChoose }: { readonly name: string; readonly groups: readonly SuggestionGroup[]; readonly reading: boolean; readonly onChoose: (text: string) => void }) {
  const styles = useStyles();
  const words = useWords();
  const empty = groups.length === 0;
  return (
    <Menu inline positioning={POSITION}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" size="small" className={styles.trigger} icon={<ChevronDown12Regular />} iconPosition="after" aria-label={words.suggestFor(name)}>
          {words.suggest}
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {groups.map(({ kind, items }) => (
            <MenuGroup key={kind}>
              <MenuGroupHeader>{words.suggestions[kind]}</MenuGroupHeader>
              {items.map(({ text, label }) => (
                <MenuItem key={text} onClick={() => onChoose(text)}>
                  {label}
                  {text === label || text === `"${label}"` ? null : <Caption1 className={styles.reference}>{text.length > LONGEST_REFERENCE ? `${text.slice(0, LONGEST_REFERENCE)}…` : text}</Caption1>}
                </MenuItem>
              ))}
            </MenuGroup>
          ))}
          {reading ? <MenuItem disabled>{words.reading}</MenuItem> : empty ? <MenuItem disabled>{words.noSuggestions}</MenuItem> : null}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
