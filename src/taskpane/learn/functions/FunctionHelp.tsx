import { useEffect, useMemo, useState } from 'react';
import { Caption1, SearchBox, makeStyles, tokens } from '@fluentui/react-components';
import { loadLanguage } from '../../../i18n/load-language';
import type { Locale } from '../../../i18n/locale';
import { LOCALES } from '../../../i18n/locale';
import { useSpeech } from '../../language';
import type { Insertion } from '../useInsertion';
import { exampleSheet } from './example-sheet';
import { FunctionItem } from './FunctionItem';
import { search } from './search';
import { useCourse, useLearnWords } from '../course-context';

const useStyles = makeStyles({
  search: { maxWidth: 'none' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyleType: 'none' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  errors: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, fontSize: '12px', lineHeight: '16px' },
  code: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  none: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '8px', padding: '24px 0', textAlign: 'center' },
});

/** The functions and errors, searched by any word of either language. */
export function FunctionHelp({ words: query, onWords, insertion }: { readonly words: string; readonly onWords: (words: string) => void; readonly insertion: Insertion }) {
  const { locale, language } = useSpeech();
  const { learnMessages } = useCourse();
  const words = useLearnWords();
  const styles = useStyles();
  const [spoken, setSpoken] = useState<readonly Locale[]>([locale]);
  // Without the other language the search finds less, and nothing is lost.
  useEffect(() => {
    Promise.all(LOCALES.map(loadLanguage)).then(() => setSpoken(LOCALES), () => undefined);
  }, []);
  const { functions, errors } = useMemo(() => search(query, locale, learnMessages, spoken), [query, locale, learnMessages, spoken]);
  return (
    <>
      <SearchBox className={styles.search} value={query} onChange={(_event, { value }) => onWords(value)} placeholder={words.search} aria-label={words.search} />
      <Caption1 role="status" className={styles.quiet}>
        {words.found(String(functions.length), String(errors.length))}
      </Caption1>
      {functions.length + errors.length === 0 ? (
        <div className={styles.none}>
          <span>{words.none}</span>
          <Caption1>{words.noneHint}</Caption1>
        </div>
      ) : null}
      {functions.length === 0 ? null : (
        <>
          <h2 className={styles.head}>{words.functions}</h2>
          <ul className={styles.list} aria-label={words.functions}>
            {functions.map((spec) => (
              <FunctionItem key={spec.id} spec={spec} busy={insertion.busy} onInsert={(example) => insertion.insert(exampleSheet(spec.id, example, `${words.exampleSheet} ${spec.id}`, language), 'example')} />
            ))}
          </ul>
        </>
      )}
      {errors.length === 0 ? null : (
        <>
          <h2 className={styles.head}>{words.errors}</h2>
          <dl className={styles.errors}>
            {errors.map(({ code, text }) => (
              <div key={code}>
                <dt className={styles.code}>{code}</dt>
                <dd className={styles.text}>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
