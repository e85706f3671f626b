import { useState } from 'react';
import { Button, Caption1, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { PersonEdit16Regular } from '@fluentui/react-icons/svg/person-edit';
import { LEDGER_FIELDS } from '../../accounting/ledger/fields';
import type { LedgerField } from '../../accounting/ledger/fields';
import { columnLetters } from '../../workbook/area';
import type { Ledger, RecognisedColumn } from '../../workbook/ledger';
import { SETTINGS_SHEET } from '../../workbook/settings-sheet/settings';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { ColumnSelect } from './ColumnSelect';
import { Step } from './Step';
import type { Apply } from './useApply';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: '12px', lineHeight: '16px' },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: { display: 'grid', gridTemplateColumns: 'minmax(64px, auto) 24px minmax(0, 1fr) 16px 24px', alignItems: 'center', columnGap: '8px', minHeight: '28px' },
  field: { width: '78px', fontWeight: tokens.fontWeightSemibold },
  letter: { boxSizing: 'border-box', minWidth: '20px', padding: '1px 4px', borderRadius: '3px', textAlign: 'center', backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  header: { overflowWrap: 'anywhere', padding: '4px 0' },
  check: { color: tokens.colorStatusSuccessForeground1, display: 'inline-flex' },
  hand: { color: tokens.colorNeutralForeground2, display: 'inline-flex' },
  edit: { minWidth: '24px', width: '24px', height: '24px', padding: 0 },
  open: { padding: '0 0 8px' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface ColumnsStepProps {
  readonly ledger: Ledger;
  readonly apply: Apply;
  readonly disabled: boolean;
}

/** How the columns of the ledger were read: field, column, header; each can be set right. */
export function ColumnsStep({ ledger, apply, disabled }: ColumnsStepProps) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const [further, setFurther] = useState<LedgerField | null>(null);
  const recognised = ledger.columns.filter(({ column }) => column !== null);
  const missing = (Object.keys(LEDGER_FIELDS) as LedgerField[]).filter((field) => !recognised.some((one) => one.field === field));
  const correct = (field: LedgerField, column: number | null) => {
    setFurther(null);
    apply.correct(field, column);
  };
  const { failure, dismiss } = apply.correcting;
  return (
    <Step number={2} title={t.apply.steps.columns} done aside={t.apply.recognised(recognised.length)}>
      {failure === null ? null : <FailureNotice failure={failure} onDismiss={dismiss} />}
      <ul className={styles.list}>
        {ledger.columns.map((column) => (
          <ColumnRow key={column.field} column={column} ledger={ledger} disabled={disabled} onCorrect={correct} />
        ))}
        {ledger.columns.some(({ field }) => field === 'agreement') ? null : <ColumnRow column={{ field: 'agreement', column: null, header: '', corrected: false }} ledger={ledger} disabled={disabled} onCorrect={correct} />}
      </ul>
      {ledger.correction === null ? null : <Caption1 className={styles.quiet}>{t.apply.keptOn(SETTINGS_SHEET)}</Caption1>}
      <Field label={t.apply.furtherField} size="small">
        <Select size="small" disabled={disabled} value={further ?? ''} onChange={(_event, { value }) => setFurther(missing.find((field) => field === value) ?? null)}>
          <option value="">{t.shell.missing}</option>
          {missing.map((field) => (
            <option key={field} value={field}>
              {LEDGER_FIELDS[field][language][0] ?? field}
            </option>
          ))}
        </Select>
      </Field>
      {further === null ? null : <ColumnSelect field={further} column={null} ledger={ledger} disabled={disabled} onCorrect={correct} />}
    </Step>
  );
}

interface ColumnRowProps {
  readonly column: RecognisedColumn;
  readonly ledger: Ledger;
  readonly disabled: boolean;
  readonly onCorrect: (field: LedgerField, column: number | null) => void;
}

function ColumnRow({ column: { field, column, header, corrected }, ledger, disabled, onCorrect }: ColumnRowProps) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  // Another column with a header of the same meaning is a doubt: it opens by itself, with what was taken chosen.
  const others = ledger.header.doubled.filter((one) => one.field === field).map(({ ignored }) => columnLetters(ledger.headers.column + ignored));
  const [asked, setAsked] = useState(false);
  const open = asked || others.length > 0;
  const [name = field] = LEDGER_FIELDS[field][language];
  const text = column !== null ? header : header === '' ? t.apply.agreementColumn : t.apply.fromTitle(header);
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <span className={styles.field}>{name}</span>
        {column === null ? <span aria-hidden className={styles.letter}>{t.shell.missing}</span> : <span className={styles.letter} aria-label={t.apply.columnLetter(columnLetters(column))}>{columnLetters(column)}</span>}
        <span className={styles.header}>{text}</span>
        <span className={corrected ? styles.hand : styles.check}>{corrected ? <PersonEdit16Regular aria-label={t.apply.correctedAs} /> : <Checkmark16Regular aria-label={t.apply.readAs} />}</span>
        <Button appearance="subtle" size="small" className={styles.edit} icon={<Edit16Regular />} disabled={disabled} aria-label={t.apply.setRight(name)} aria-expanded={open} onClick={() => setAsked(!asked)} />
      </div>
      {open ? (
        <div className={styles.open}>
          {others.length === 0 ? null : <Caption1 className={styles.quiet}>{t.apply.alsoPossible(others.join(t.shell.listSeparator))}</Caption1>}
          <ColumnSelect field={field} column={column} ledger={ledger} disabled={disabled} onCorrect={(...given) => (setAsked(false), onCorrect(...given))} />
        </div>
      ) : null}
    </li>
  );
}
