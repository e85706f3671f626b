import { useId } from 'react';
import { Button, Caption1, Checkbox, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import { SelectObject16Regular } from '@fluentui/react-icons/svg/select-object';
import { areaAddress } from '../../workbook/area';
import type { LedgerEntry } from '../../workbook/ledger-list';
import { showArea } from '../../workbook/show-area';
import { useSpeech } from '../language';
import { ledgerFacts, ledgerLine } from './ledger-facts';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: '4px', minInlineSize: 'auto', margin: 0, padding: 0, border: 0 },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', minHeight: '24px', padding: 0 },
  label: { fontSize: '14px', lineHeight: '20px' },
  use: { color: tokens.colorBrandForegroundLink, minWidth: 'auto', padding: '0 4px' },
  facts: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit' },
  list: { display: 'flex', flexDirection: 'column', marginLeft: '-8px' },
});

interface Common {
  readonly label: string;
  readonly entries: readonly LedgerEntry[];
  readonly disabled?: boolean;
  /** Without it there is no such button. */
  readonly onUseSelection?: (() => void) | undefined;
  /** A place that cannot be shown any more. */
  readonly onFailure: (error: unknown) => void;
}

interface One {
  readonly multiple?: false;
  /** The key of the chosen one; null: none, as `none` says. */
  readonly selected: string | null;
  readonly onSelect: (key: string | null) => void;
  /** What choosing no ledger means; without it one must be chosen. */
  readonly none?: string | undefined;
}

interface Several {
  readonly multiple: true;
  readonly selected: readonly string[];
  readonly onSelect: (keys: readonly string[]) => void;
}

export type LedgerPickerProps = Common & (One | Several);

/** Chooses one ledger of the workbook, or several, and says what is in it. */
export function LedgerPicker(props: LedgerPickerProps) {
  const { label, entries, disabled = false, onUseSelection, onFailure } = props;
  const { t } = useSpeech();
  const styles = useStyles();
  const id = useId();
  const use = onUseSelection === undefined ? null : (
    <Button appearance="transparent" size="small" className={styles.use} icon={<SelectObject16Regular />} disabled={disabled} aria-label={`${label} ${t.ledgers.useSelection}`} onClick={onUseSelection}>
      {t.ledgers.useSelection}
    </Button>
  );
  if (props.multiple) {
    const { selected, onSelect } = props;
    return (
      <div role="group" aria-labelledby={id} className={styles.picker}>
        <div className={styles.head}>
          <span id={id} className={styles.label}>
            {label}
          </span>
          {use}
        </div>
        <div className={styles.list}>
          {entries.map((entry) => (
            <Checkbox
              key={entry.key}
              checked={selected.includes(entry.key)}
              disabled={disabled}
              onChange={(_event, { checked }) => onSelect(entries.map(({ key }) => key).filter((key) => (key === entry.key ? checked === true : selected.includes(key))))}
              label={
                <span>
                  {ledgerLine(entry, t.ledgers)}
                  <Facts entry={entry} onFailure={onFailure} />
                </span>
              }
            />
          ))}
        </div>
      </div>
    );
  }
  const { selected, onSelect, none } = props;
  const chosen = entries.find(({ key }) => key === selected);
  return (
    <div className={styles.picker}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {use}
      </div>
      <Select id={id} size="small" select={{ style: { minWidth: 0 } }} disabled={disabled} value={selected ?? ''} onChange={(_event, { value }) => onSelect(value === '' ? null : value)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {entries.map((entry) => (
          <option key={entry.key} value={entry.key}>
            {ledgerLine(entry, t.ledgers)}
          </option>
        ))}
      </Select>
      {chosen === undefined ? null : <Facts entry={chosen} onFailure={onFailure} linked />}
    </div>
  );
}

/** What is in a ledger; linked, its place selects it. */
function Facts({ entry, onFailure, linked = false }: { readonly entry: LedgerEntry; readonly onFailure: (error: unknown) => void; readonly linked?: boolean }) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const { sheet, sheetId, area, table } = entry;
  const text = table === null ? areaAddress(area) : t.ledgers.table(table.name);
  return (
    <Caption1 className={styles.facts}>
      {linked ? (
        <>
          <Link as="button" inline className={styles.link} aria-label={`${text} ${t.ledgers.show(`${sheet}!${areaAddress(area)}`)}`} onClick={() => void showArea(sheetId, area).catch(onFailure)}>
            {text}
          </Link>
          {t.ledgers.separator}
        </>
      ) : null}
      {ledgerFacts(entry, t.ledgers, language, t.shell.listSeparator)}
    </Caption1>
  );
}
