import { mergeClasses } from '@fluentui/react-components';
import { difference } from '../../accounting/ledger/decimal-sum';
import type { DecimalText } from '../../accounting/quantity/decimal-text';
import type { ScenarioAmounts } from '../../accounting/scenario/figures';
import { amountText } from '../../reckoning/amounts';
import { PartyMark } from '../shell/Marks';
import type { Trial, TriedFigures } from './session';
import { useSections } from './styles';
import { changeText } from './texts';
import { useWords } from './words';

export interface TotalsTableProps {
  readonly name: string;
  readonly trial: Trial;
  readonly figures: TriedFigures;
  readonly origin: string;
  readonly host: string;
  readonly decimals: number;
  readonly label: string;
}

/** Both districts and the city over all years: today, under the scenario, and the difference. */
export function TotalsTable({ name, trial, figures, origin, host, decimals, label }: TotalsTableProps) {
  const words = useWords();
  const styles = useSections();
  const [before, after] = [trial.today.total, figures.total];
  const either = (pick: keyof ScenarioAmounts) => before[pick] !== '0' || after[pick] !== '0';
  const row = (key: string, title: React.ReactNode, pick: (amounts: ScenarioAmounts) => DecimalText, whole = false) => (
    <tr key={key} className={styles.row}>
      <th scope="row" className={mergeClasses(styles.cell, styles.first, whole && styles.strong)}>{title}</th>
      <td className={mergeClasses(styles.cell, whole && styles.strong)}>{amountText(pick(before), decimals)}</td>
      <td className={mergeClasses(styles.cell, whole && styles.strong)}>{amountText(pick(after), decimals)}</td>
      <td className={mergeClasses(styles.cell, styles.strong)}>{changeText(pick(before), pick(after), decimals)}</td>
    </tr>
  );
  const party = (side: 'origin' | 'host', district: string) => (
    <span className={styles.mark}>
      <PartyMark party={side} />
      {district}
    </span>
  );
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.first)}>{words.district}</th>
          <th scope="col" className={styles.heading}>{words.today}</th>
          <th scope="col" className={styles.heading}>{words.scenario(name)}</th>
          <th scope="col" className={styles.heading}>{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {row('origin', party('origin', origin), (amounts) => amounts.origin)}
        {row('host', party('host', host), (amounts) => amounts.host)}
        {either('others') ? row('others', words.others, (amounts) => amounts.others) : null}
        {either('tags') ? row('tags', words.elimination, (amounts) => difference('0', amounts.tags)) : null}
        {row('city', words.city, (amounts) => amounts.territorial, true)}
      </tbody>
    </table>
  );
}
