import { Field, Input, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { BASE_RECEIVERS, TREATMENTS } from '../../accounting/agreement/keywords';
import type { Agreement, Treatment } from '../../accounting/agreement/model';
import { lengthOf } from '../../accounting/scenario/length';
import { mostPercent } from '../../accounting/scenario/percent';
import type { ReadTerms, ScenarioTerms, TermKey } from '../../accounting/scenario/terms';
import { shareOf, takesShare } from '../../accounting/scenario/terms';
import { describeFault } from '../../i18n/describe';
import { useSpeech } from '../language';
import { TermSlider } from './TermSlider';
import { termText } from './texts';
import { useWords } from './words';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '8px' },
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '8px', rowGap: '4px' },
  radios: { display: 'flex', flexWrap: 'wrap', margin: '-4px 0 -4px -8px' },
  control: { width: '100%', minWidth: 0 },
  now: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** Years on the slider; more can be written. */
const MOST_ON_SLIDER = 20;

/** Treatments that are weighed before signing; today's other one can be kept. */
const USUAL: readonly Treatment[] = ['split', 'memo'];

export interface TermFieldsProps {
  readonly today: Agreement;
  readonly clause: number;
  /** Today's terms. */
  readonly before: ScenarioTerms;
  readonly scratch: boolean;
  readonly terms: ScenarioTerms;
  readonly read: ReadTerms | undefined;
  readonly onChange: <Key extends TermKey>(key: Key, value: ScenarioTerms[Key]) => void;
}

/** The terms of a scenario, each with what it is today. */
export function TermFields({ today, clause: number, before, scratch, terms, read, onChange }: TermFieldsProps) {
  const speech = useSpeech();
  const { t, locale, language } = speech;
  const words = useWords();
  const styles = useStyles();
  const clause = today.clauses[number - 1];
  const shared = takesShare(terms.treatment);
  const lengthless = clause === undefined || lengthOf(clause).by === 'nothing';
  const now = (key: TermKey) => (scratch ? '' : words.now(termText(key, before, speech)));
  const labelled = (key: 'base' | 'cap' | 'baseTo' | 'treatment') => (
    <>
      {words.terms[key]} <span className={styles.now}>{key === 'baseTo' && before.base.trim() === '' ? '' : now(key)}</span>
    </>
  );
  const problemOf = (key: TermKey): string | null => {
    const problem = read?.problems.get(key);
    return problem === undefined ? null : problem.kind === 'fault' ? describeFault(problem.fault, locale) : words.problems[problem.kind];
  };
  const validation = (key: TermKey) => {
    const problem = problemOf(key);
    return problem === null ? {} : { validationMessage: problem, validationState: 'error' as const };
  };
  const treatments = [...new Set([...USUAL, ...(scratch ? [] : [before.treatment])])];
  const amount = (key: 'base' | 'cap') => (
    <Field label={labelled(key)} size="small" {...validation(key)}>
      <Input size="small" className={styles.control} input={{ style: { minWidth: 0 }, inputMode: 'decimal' }} value={terms[key]} placeholder={words.none} spellCheck={false} autoComplete="off" onChange={(_event, { value }) => onChange(key, value)} />
    </Field>
  );
  const share = Number(shareOf(terms.share) ?? 0);
  const years = terms.years.trim();
  return (
    <div className={styles.fields}>
      <Field label={labelled('treatment')} size="small" {...validation('treatment')}>
        <RadioGroup layout="horizontal" className={styles.radios} value={terms.treatment} onChange={(_event, { value }) => onChange('treatment', value as Treatment)}>
          {treatments.map((treatment) => (
            <Radio key={treatment} value={treatment} label={TREATMENTS[treatment][language]} />
          ))}
        </RadioGroup>
      </Field>
      <TermSlider
        label={words.terms.share} now={now('share')} value={shared ? terms.share : ''} unit="%" at={share} least={0} most={mostPercent(clause?.shares ?? null)} spoken={words.percent(String(share))} sliderLabel={words.slider(words.terms.share)}
        disabled={!shared} problem={problemOf('share')} hint={shared ? null : words.noShare} onChange={(text) => onChange('share', text)}
      />
      <TermSlider
        label={words.terms.years} now={now('years')} value={terms.years} unit={language === 'zh' ? '年' : ''} placeholder={words.open} at={years === '' ? MOST_ON_SLIDER : Math.min(MOST_ON_SLIDER, Number(years) || 1)} least={1} most={MOST_ON_SLIDER} spoken={words.termYears(years)}
        sliderLabel={words.slider(words.terms.years)} disabled={lengthless} problem={problemOf('years')} hint={lengthless ? words.noLength : null} onChange={(text) => onChange('years', text)}
      />
      <div className={styles.grid}>
        {amount('cap')}
        {amount('base')}
        {terms.base.trim() === '' ? null : (
          <Field label={labelled('baseTo')} size="small" {...validation('baseTo')}>
            <Select size="small" select={{ style: { minWidth: 0 } }} value={terms.baseTo} onChange={(_event, { value }) => onChange('baseTo', value as ScenarioTerms['baseTo'])}>
              {(Object.keys(BASE_RECEIVERS) as ScenarioTerms['baseTo'][]).map((to) => (
                <option key={to} value={to}>
                  {t.shell[to]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}
