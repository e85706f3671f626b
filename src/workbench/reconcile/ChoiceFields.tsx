import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { PageTexts } from '../page/texts';
import { ALL_PERIODS, missingIn, type Choice } from './choice';
import type { Survey } from './reconcile-worker';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))', gap: '12px' },
});

interface ChoiceFieldsProps {
  readonly survey: Survey;
  readonly choice: Choice;
  /** The report was asked for before all was chosen. */
  readonly isAsked: boolean;
  readonly words: PageTexts;
  readonly onChange: (choice: Choice) => void;
}

/** Which indicator of which period; where the files leave no doubt both stand there already. */
export function ChoiceFields({ survey, choice, isAsked, words, onChange }: ChoiceFieldsProps) {
  const styles = useStyles();
  const missing = missingIn(survey, choice);
  const told = (isMissing: boolean, text: string) => (isMissing ? (isAsked ? { validationState: 'error' as const, validationMessage: text } : { hint: text }) : {});
  return (
    <div className={styles.fields}>
      <Field label={words.indicator} {...told(missing.indicator, words.severalIndicators)}>
        <Select data-missing={missing.indicator || undefined} value={choice.indicator} onChange={(_, { value }) => onChange({ ...choice, indicator: value })}>
          {choice.indicator === '' && <option value="">{words.choosePlease}</option>}
          {survey.indicators.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field label={words.period} {...told(missing.period, words.severalYears)}>
        <Select data-missing={missing.period || undefined} value={choice.period} onChange={(_, { value }) => onChange({ ...choice, period: value })}>
          {choice.period === '' && <option value="">{words.choosePlease}</option>}
          <option value={ALL_PERIODS}>{words.allPeriods}</option>
          {survey.periods.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
