import { Button, Tab, TabList, makeStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/svg/add';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { Scenarios } from './scenarios';
import { added, canAdd, removed } from './scenarios';
import { useWords } from './words';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px', minWidth: 0 },
  tabs: { margin: '0 0 0 -8px', minWidth: 0 },
  tab: { padding: '4px 8px', minWidth: 0 },
  actions: { display: 'flex', flexShrink: 0 },
  button: { minWidth: 'auto', padding: '0 4px' },
});

/** The scenarios side by side as tabs, and what makes one more or one less. */
export function ScenarioBar({ scenarios, panel, onChange }: { readonly scenarios: Scenarios; /** The id of what the tabs open. */ readonly panel: string; readonly onChange: (scenarios: Scenarios) => void }) {
  const words = useWords();
  const styles = useStyles();
  const { list, active } = scenarios;
  return (
    <div className={styles.bar}>
      <TabList size="small" className={styles.tabs} aria-label={words.scenarios} selectedValue={active} onTabSelect={(_event, { value }) => onChange({ list, active: String(value) })}>
        {list.map(({ name }) => (
          <Tab key={name} id={`scenario-${name}`} value={name} aria-controls={panel} aria-label={words.scenario(name)} className={styles.tab}>
            {list.length > 1 ? name : words.scenario(name)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.actions}>
        {list.length > 1 ? <Button appearance="transparent" size="small" className={styles.button} icon={<Delete16Regular />} aria-label={words.remove(active)} onClick={() => onChange(removed(scenarios))} /> : null}
        {canAdd(scenarios) ? (
          <Button appearance="transparent" size="small" className={styles.button} icon={<Add16Regular />} onClick={() => onChange(added(scenarios))}>
            {words.add}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
