import { mergeClasses } from '@fluentui/react-components';
import type { ScenarioTerms } from '../../accounting/scenario/terms';
import { TERM_KEYS } from '../../accounting/scenario/terms';
import { amountText } from '../../reckoning/amounts';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import { Heading } from './Heading';
import type { Scenario } from './scenarios';
import type { Trial } from './session';
import { useSections } from './styles';
import { changeText, termText } from './texts';
import { useWords, wordsIn } from './words';

/** The terms of a scenario in one line: those that are agreed. */
export const termsLine = (terms: ScenarioTerms, speech: Speech): string =>
  TERM_KEYS.filter((key) => key === 'years' || (key !== 'baseTo' && termText(key, terms, speech) !== speech.t.shell.missing && !((key === 'base' || key === 'cap') && terms[key].trim() === '')))
    .map((key) => (key === 'base' || key === 'cap' ? `${wordsIn(speech).terms[key]} ${termText(key, terms, speech)}` : termText(key, terms, speech)))
    .join(' · ');

export interface SideBySideProps {
  readonly trial: Trial;
  readonly scenarios: readonly Scenario[];
  readonly before: ScenarioTerms;
  readonly origin: string;
  readonly host: string;
  readonly decimals: number;
}

/** All scenarios, one a row: their terms, what both districts get, and how much more than today. */
export function SideBySide({ trial, scenarios, before, origin, host, decimals }: SideBySideProps) {
  const speech = useSpeech();
  const words = useWords();
  const styles = useSections();
  const rows = [{ name: words.today, terms: before, figures: trial.today }, ...scenarios.map(({ name, terms }, index) => ({ name: words.scenario(name), terms, figures: trial.scenarios[index] ?? null }))];
  return (
    <table className={styles.table} aria-label={words.side}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.first)}>{words.scenarios}</th>
          <Heading party="origin" spoken={words.credited(origin)} />
          <Heading party="origin" spoken={`${words.credited(origin)} ${words.difference}`} shown={words.difference} />
          <Heading party="host" spoken={words.kept(host)} />
        </tr>
      </thead>
      {rows.map(({ name, terms, figures }, index) => (
        <tbody key={name}>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.first, styles.strong)}>{name}</th>
            <td className={mergeClasses(styles.cell, styles.strong)}>{figures === null ? speech.t.shell.missing : amountText(figures.total.origin, decimals)}</td>
            <td className={styles.cell}>{figures === null || index === 0 ? speech.t.shell.missing : changeText(trial.today.total.origin, figures.total.origin, decimals)}</td>
            <td className={styles.cell}>{figures === null ? speech.t.shell.missing : amountText(figures.total.host, decimals)}</td>
          </tr>
          <tr className={styles.row}>
            <td colSpan={4} className={mergeClasses(styles.cell, styles.first, styles.line)} style={{ display: 'table-cell', paddingTop: 0 }}>{termsLine(terms, speech)}</td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
