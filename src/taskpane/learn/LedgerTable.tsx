import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { decimalOfNumber } from '../../accounting/quantity/decimal-text';
import type { CourseCell, ExerciseLedger } from '../../course/exercise';
import { exactText } from '../../reckoning/amounts';
import { useSpeech } from '../language';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: '12px', lineHeight: '16px', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '5px 8px 5px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, ':last-child': { paddingRight: 0 } },
  head: { color: tokens.colorNeutralForeground3, borderBottomColor: tokens.colorNeutralStroke1, verticalAlign: 'bottom' },
  amount: { textAlign: 'right', whiteSpace: 'nowrap' },
});

/** The exercise's ledger, without the columns that say the same in every row. */
export function LedgerTable({ ledger, label }: { readonly ledger: ExerciseLedger; readonly label: string }) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const shown = ledger.columns.flatMap((column, index) => (column.onSheetOnly === true ? [] : [{ ...column, index }]));
  const text = (cell: CourseCell | undefined): string => {
    if (cell === null || cell === undefined) return t.shell.missing;
    if (typeof cell === 'number') return exactText(decimalOfNumber(cell));
    return typeof cell === 'string' ? cell : cell[language];
  };
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {shown.map(({ header, kind, index }) => (
            <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head, kind === 'amount' && styles.amount)}>
              {capitalized(header[language])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ledger.rows.map((row, at) => (
          <tr key={at}>
            {shown.map(({ kind, index }) => (
              <td key={index} className={mergeClasses(styles.cell, kind === 'amount' && styles.amount)}>
                {text(row[index])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Headers are the words of the data, which English writes small. */
const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
