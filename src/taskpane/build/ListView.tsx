import { useState } from 'react';
import { Button, Caption1, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentedFunction } from '../../functions/guide/catalogue';
import { useSpeech } from '../language';
import { View } from '../shell/View';
import { searchFunctions } from './search';
import { ToldNotice } from './ToldNotice';
import type { Build } from './useBuild';
import { useWords } from './useWords';

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%' },
  group: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex', flexDirection: 'column', gap: '2px', width: '100%', padding: '8px 12px', textAlign: 'left', cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, fontFamily: 'inherit',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  about: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
});

/** Every function of the catalogue, to be found by what it is for; or the formula of the selected cell. */
export function ListView({ build }: { readonly build: Build }) {
  const styles = useStyles();
  const words = useWords();
  const [query, setQuery] = useState('');
  const groups = searchFunctions(query);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  const open = (
    <Button size="small" style={{ flexShrink: 0 }} onClick={build.openSelected}>
      {words.open}
    </Button>
  );
  return (
    <View tab="build" title={words.title} subtitle={words.count(count)} action={open}>
      <ToldNotice build={build} />
      <SearchBox className={styles.search} value={query} onChange={(_event, { value }) => setQuery(value)} placeholder={words.search} aria-label={words.search} />
      {groups.map(({ key, functions }) => (
        <section key={key} className={styles.group} aria-label={words.groups[key]}>
          <h2 className={styles.head}>{words.groups[key]}</h2>
          <ul className={styles.list}>
            {functions.map((spec) => (
              <li key={spec.id}>
                <FunctionButton spec={spec} onChoose={() => build.choose(spec)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {count > 0 ? null : (
        <div className={styles.none} role="status">
          <span>{words.nothing(query)}</span>
          <Button onClick={() => setQuery('')}>{words.clear}</Button>
        </div>
      )}
    </View>
  );
}

function FunctionButton({ spec, onChoose }: { readonly spec: DocumentedFunction; readonly onChoose: () => void }) {
  const { language } = useSpeech();
  const styles = useStyles();
  return (
    <button type="button" className={styles.item} onClick={onChoose}>
      <span className={styles.name}>PAIR.{spec.id}</span>
      <Caption1 className={styles.about}>{spec.summary[language]}</Caption1>
    </button>
  );
}
