import { useState } from 'react';
import { Button, Field, Input, SearchBox, Select, makeStyles } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { districtName } from '../../accounting/district/read-district';
import { caseIn } from '../../accounting/agreement/keywords';
import type { Day } from '../../accounting/period/period';
import type { AgreementBook } from '../../workbook/agreement-book';
import { useSpeech } from '../language';
import { Pills } from '../shell/Pills';
import type { Filter } from './search';
import { STATUS_FILTERS, casesOf, countByStatus, dayOfFilter, districtsOf } from './search';

const useStyles = makeStyles({
  tools: { display: 'flex', flexDirection: 'column', gap: '8px' },
  line: { display: 'flex', gap: '4px' },
  search: { maxWidth: 'none', flexGrow: 1, minWidth: 0 },
  grid: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '8px' },
});

export interface FiltersProps {
  readonly book: AgreementBook;
  readonly filter: Filter;
  readonly today: Day;
  readonly onFilter: (filter: Filter) => void;
}

/** Words and status always; district, case and day where asked for. */
export function Filters({ book, filter, today, onFilter }: FiltersProps) {
  const { t, language } = useSpeech();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const counts = countByStatus(book.agreements, filter, today);
  const bad = filter.day.trim() !== '' && dayOfFilter(filter) === null;
  const select = { style: { minWidth: 0 } };
  return (
    <div className={styles.tools}>
      <div className={styles.line}>
        <SearchBox className={styles.search} value={filter.words} onChange={(_event, { value }) => onFilter({ ...filter, words: value })} placeholder={t.agreements.search} aria-label={t.agreements.search} />
        <Button appearance="subtle" icon={<Filter16Regular />} aria-label={t.agreements.filter} aria-expanded={open} onClick={() => setOpen(!open)} />
      </div>
      {open ? (
        <div className={styles.grid}>
          <Field label={t.agreements.filterDistrict} size="small">
            <Select size="small" select={select} value={filter.district} onChange={(_event, { value }) => onFilter({ ...filter, district: value })}>
              <option value="">{t.agreements.status.all}</option>
              {districtsOf(book.agreements).map((district) => (
                <option key={district.name} value={district.name}>
                  {districtName(district, language)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t.agreements.filterCase} size="small">
            <Select size="small" select={select} value={filter.case} onChange={(_event, { value }) => onFilter({ ...filter, case: value })}>
              <option value="">{t.agreements.status.all}</option>
              {casesOf(book.agreements).map((text) => (
                <option key={text} value={text}>
                  {caseIn(text, language)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t.agreements.filterDay} size="small" {...(bad ? { validationState: 'error' as const, validationMessage: t.editor.retire.bad } : {})}>
            <Input size="small" input={select} value={filter.day} placeholder="2026-12-31" onChange={(_event, { value }) => onFilter({ ...filter, day: value })} />
          </Field>
        </div>
      ) : null}
      <Pills
        label={t.agreements.statusLabel}
        selected={filter.status}
        onSelect={(status) => onFilter({ ...filter, status })}
        options={STATUS_FILTERS.filter((one) => one === 'all' || one === filter.status || counts[one] > 0).map((one) => ({ value: one, label: t.agreements.status[one], count: counts[one] }))}
      />
    </div>
  );
}
