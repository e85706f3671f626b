import { Field, Select } from '@fluentui/react-components';
import { LEDGER_FIELDS } from '../../accounting/ledger/fields';
import type { LedgerField } from '../../accounting/ledger/fields';
import { columnLetters } from '../../workbook/area';
import type { Ledger } from '../../workbook/ledger';
import { useSpeech } from '../language';

export interface ColumnSelectProps {
  readonly field: LedgerField;
  /** The column it is read from now. */
  readonly column: number | null;
  readonly ledger: Ledger;
  readonly disabled: boolean;
  readonly onCorrect: (field: LedgerField, column: number | null) => void;
}

/** What a ledger cannot be read without: it stands in some column. */
const NEEDED: readonly LedgerField[] = ['figure', 'cumulative'];

/** Which column of the ledger holds a field. */
export function ColumnSelect({ field, column, ledger, disabled, onCorrect }: ColumnSelectProps) {
  const { t, language } = useSpeech();
  const [name = field] = LEDGER_FIELDS[field][language];
  const onlyFigures = NEEDED.includes(field) && ledger.columns.filter((one) => NEEDED.includes(one.field) && one.column !== null).length < 2;
  return (
    <Field label={t.apply.columnOf(name)} size="small">
      <Select size="small" disabled={disabled} value={column === null ? '' : String(column)} onChange={(_event, { value }) => onCorrect(field, value === '' ? null : Number(value))}>
        {onlyFigures && column !== null ? null : <option value="">{t.apply.noColumn}</option>}
        {ledger.own.map((one) => (
          <option key={one.column} value={String(one.column)}>
            {t.apply.otherColumn(columnLetters(one.column), one.header)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
