import { makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { LEDGER_FIELDS } from '../../accounting/ledger/fields';
import { columnLetters } from '../../workbook/area';
import type { Ledger, RecognisedColumn } from '../../workbook/ledger';
import { useSpeech } from '../language';
import { Step } from './Step';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: '12px', lineHeight: '16px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(64px, auto) 24px minmax(0, 1fr) 16px', alignItems: 'center', columnGap: '8px', minHeight: '28px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  field: { width: '78px', fontWeight: tokens.fontWeightSemibold },
  letter: { boxSizing: 'border-box', minWidth: '20px', padding: '1px 4px', borderRadius: '3px', textAlign: 'center', backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  header: { overflowWrap: 'anywhere', padding: '4px 0' },
  check: { color: tokens.colorStatusSuccessForeground1, display: 'inline-flex' },
});

/** How the columns of the ledger were read: field, column, header. */
export function ColumnsStep({ ledger }: { readonly ledger: Ledger }) {
  const { t } = useSpeech();
  const styles = useStyles();
  const recognised = ledger.columns.filter(({ column }) => column !== null).length;
  return (
    <Step number={2} title={t.apply.steps.columns} done aside={t.apply.recognised(recognised)}>
      <ul className={styles.list}>
        {ledger.columns.map((column) => (
          <ColumnRow key={column.field} column={column} />
        ))}
        {ledger.columns.some(({ field }) => field === 'agreement') ? null : <ColumnRow column={{ field: 'agreement', column: null, header: '' }} />}
      </ul>
    </Step>
  );
}

function ColumnRow({ column: { field, column, header } }: { readonly column: RecognisedColumn }) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const [name = field] = LEDGER_FIELDS[field][language];
  const text = column !== null ? header : header === '' ? t.apply.agreementColumn : t.apply.fromTitle(header);
  return (
    <li className={styles.row}>
      <span className={styles.field}>{name}</span>
      {column === null ? <span aria-hidden className={styles.letter}>{t.shell.missing}</span> : <span className={styles.letter} aria-label={t.apply.columnLetter(columnLetters(column))}>{columnLetters(column)}</span>}
      <span className={styles.header}>{text}</span>
      <span className={styles.check}>
        <Checkmark16Regular aria-label={t.apply.readAs} />
      </span>
    </li>
  );
}
