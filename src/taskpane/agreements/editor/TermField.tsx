import { useId } from 'react';
import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import type { DraftFault } from '../../../accounting/agreement/draft/check-draft';
import type { FieldKey } from '../../../accounting/agreement/fields';
import type { Language } from '../../../accounting/language';
import { describeFault } from '../../../i18n/describe';
import type { Speech } from '../../language';
import { useSpeech } from '../../language';
import { WIDE, choicesOf, chosenOf, suggestionsOf } from './fields';

const useStyles = makeStyles({
  wide: { gridColumn: '1 / -1' },
  control: { minWidth: 0, width: '100%' },
});

export interface TermFieldProps {
  readonly field: FieldKey;
  readonly value: string;
  /** The language of the agreement's own words. */
  readonly written: Language;
  readonly fault: DraftFault | null;
  readonly warning?: string | undefined;
  readonly disabled: boolean;
  readonly onChange: (text: string) => void;
}

/** What is wrong with a field, in one or two sentences. */
export function problemText({ problem }: DraftFault, { t, locale }: Pick<Speech, 't' | 'locale'>): string {
  return problem.kind === 'fault' ? describeFault(problem.fault, locale) : t.editor.problems[problem.kind];
}

/** One term: a choice where the vocabulary is closed, else a text with suggestions; its fault stands below it. */
export function TermField({ field, value, written, fault, warning, disabled, onChange }: TermFieldProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const styles = useStyles();
  const id = useId();
  const choices = choicesOf(field, written, language);
  const suggestions = suggestionsOf(field, written);
  const message = fault !== null ? problemText(fault, speech) : warning;
  const chosen = choices === null ? value : chosenOf(field, value, written);
  return (
    <div className={WIDE.has(field) ? styles.wide : undefined}>
      <Field label={t.editor.fields[field]} size="small" {...(message !== undefined ? { validationMessage: message, validationState: fault !== null ? ('error' as const) : ('warning' as const) } : {})}>
      {choices !== null ? (
        <Select size="small" className={styles.control} select={{ style: { minWidth: 0 } }} disabled={disabled} value={chosen} onChange={(_event, data) => onChange(data.value)}>
          <option value="">{field === 'treatment' ? t.editor.choose : t.shell.missing}</option>
          {choices.some((choice) => choice.value === chosen) || chosen === '' ? null : <option value={chosen}>{chosen}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : (
        <Input
          size="small"
          className={styles.control}
          input={{ style: { minWidth: 0 }, ...(suggestions.length > 0 ? { list: id } : {}) }}
          disabled={disabled}
          value={value}
          placeholder={(t.editor.examples as Partial<Record<FieldKey, string>>)[field] ?? ''}
          spellCheck={false}
          autoComplete="off"
          onChange={(_event, data) => onChange(data.value)}
        />
      )}
      </Field>
      {suggestions.length > 0 ? (
        <datalist id={id}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      ) : null}
    </div>
  );
}
