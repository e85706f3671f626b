import { mergeClasses } from '@fluentui/react-components';
import { yearIn } from '../../accounting/scenario/figures';
import { amountText } from '../../reckoning/amounts';
import { Heading } from './Heading';
import type { Trial, TriedFigures } from './session';
import { useSections } from './styles';
import { useWords } from './words';

export interface YearTableProps {
  readonly trial: Trial;
  readonly figures: TriedFigures;
  readonly origin: string;
  readonly host: string;
  readonly decimals: number;
}

/** Year by year: what the origin gets, what it gets today, what stays with the host. */
export function YearTable({ trial, figures, origin, host, decimals }: YearTableProps) {
  const words = useWords();
  const styles = useSections();
  return (
    <table className={styles.table} aria-label={words.byYear}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.heading, styles.first)}>{words.year}</th>
          <Heading party="origin" spoken={words.credited(origin)} />
          <Heading party="origin" spoken={words.legend.today(origin)} shown={words.today} />
          <Heading party="host" spoken={words.kept(host)} />
        </tr>
      </thead>
      <tbody>
        {trial.today.years.map(({ year, origin: before }) => {
          const now = yearIn(figures, year);
          return (
            <tr key={year} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>{year === null ? words.noYear : trial.projected.includes(year) ? words.assumedYear(year) : year}</th>
              <td className={mergeClasses(styles.cell, styles.strong)}>{amountText(now.origin, decimals)}</td>
              <td className={styles.cell}>{amountText(before, decimals)}</td>
              <td className={styles.cell}>{amountText(now.host, decimals)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
