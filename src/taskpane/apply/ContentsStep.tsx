import { Button, Caption1, Checkbox, Field, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import { MOST_COMMENTS } from '../../workbook/comments';
import { PARTS } from '../../workbook/part';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { areaAddress, cellAddress, columnLetters } from '../../workbook/area';
import type { AgreementReference } from '../../workbook/formula';
import type { OwnColumn } from '../../workbook/plan';
import type { FoundLedger } from '../../workbook/ledgers';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { PartyMark } from '../shell/Marks';
import { Step } from './Step';
import { OWN_COLUMN_KEY, isReady, wantedParts } from './state';
import type { Apply } from './useApply';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', border: 0, margin: '-4px 0 -4px -8px', padding: 0, minInlineSize: 'auto' },
  legend: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  label: { display: 'inline-flex', alignItems: 'flex-start', gap: '6px' },
  mark: { display: 'inline-flex', paddingTop: '2px' },
  already: { display: 'block', color: tokens.colorNeutralForeground3 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

export interface ContentsStepProps {
  readonly apply: Apply;
  readonly found: FoundLedger;
  readonly agreements: readonly FoundAgreement[];
  readonly disabled: boolean;
  readonly onShowAgreements: () => void;
}

/** Which columns, by which agreement, and where they go. */
export function ContentsStep({ apply, found, agreements, disabled, onShowAgreements }: ContentsStepProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { existing } = found.ledger;
  const wanted = wantedParts(found, apply.choices);
  const fewEnough = found.ledger.records.length <= MOST_COMMENTS;
  return (
    <Step number={3} title={t.apply.steps.contents} done={isReady(apply.planned)}>
      <fieldset className={styles.parts} disabled={disabled}>
        <legend className={styles.legend}>{t.apply.columnChoice}</legend>
        {PARTS.map((part) => {
          const column = existing.get(part);
          return (
            <Checkbox
              key={part}
              checked={column === undefined && apply.choices.parts.has(part)}
              disabled={column !== undefined || disabled}
              onChange={() => apply.togglePart(part)}
              label={
                <span className={styles.label}>
                  {part === 'origin' || part === 'host' ? (
                    <span className={styles.mark}>
                      <PartyMark party={part} />
                    </span>
                  ) : null}
                  <span>
                    {t.apply.columns[part]}
                    {column === undefined ? null : <Caption1 className={styles.already}>{t.apply.already(columnLetters(column))}</Caption1>}
                  </span>
                </span>
              }
            />
          );
        })}
      </fieldset>
      {existing.size === PARTS.length ? <Caption1 className={styles.quiet}>{t.apply.allThere}</Caption1> : wanted.length === 0 ? <Caption1 className={styles.quiet}>{t.apply.chooseColumns}</Caption1> : null}
      <Checkbox
        checked={apply.choices.comments && fewEnough}
        disabled={disabled || !fewEnough}
        onChange={apply.toggleComments}
        label={<span>{t.apply.comments}{fewEnough ? null : <Caption1 className={styles.already}>{t.apply.tooManyComments(MOST_COMMENTS)}</Caption1>}</span>}
        style={{ marginLeft: '-8px' }}
      />
      {agreements.length === 0 ? (
        <Caption1>
          {t.apply.noAgreements} <Link as="button" onClick={onShowAgreements}>{t.apply.toAgreements}</Link>
        </Caption1>
      ) : (
        <Field label={t.apply.agreement} size="small">
          <Select size="small" disabled={disabled} value={apply.agreementKey ?? ''} onChange={(_event, { value }) => apply.chooseAgreement(value)}>
            {apply.agreementKey === null ? <option value="">{t.apply.chooseAgreement}</option> : null}
            {apply.ownColumn === null ? null : <option value={OWN_COLUMN_KEY}>{t.apply.ownColumn}</option>}
            {agreements.map(({ key }) => (
              <option key={key} value={key}>
                {key || t.agreements.unnamed}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Where apply={apply} disabled={disabled} />
    </Step>
  );
}

function Where({ apply: { planned, chooseColumn }, disabled }: { readonly apply: Apply; readonly disabled: boolean }) {
  const { t } = useSpeech();
  const styles = useStyles();
  if (planned === null) return null;
  if ('failure' in planned) return <FailureNotice failure={planned.failure} />;
  const { target, reference } = planned.plan;
  const address = areaAddress(target.area);
  const { free } = target;
  if (target.filled.length === 0) {
    return (
      <div>
        <Caption1 className={styles.quiet}>{t.apply.target(address)}</Caption1>
        <Caption1 className={styles.quiet}>{referenceText(reference, t)}</Caption1>
      </div>
    );
  }
  const elsewhere = free === null ? undefined : (
    <Button size="small" disabled={disabled} onClick={() => chooseColumn(free.column)}>
      {t.apply.useFree(areaAddress(free))}
    </Button>
  );
  return (
    <Notice kind="warning" title={t.apply.targetFilled(address, target.filled.join(' '))} actions={elsewhere}>
      {free === null ? t.apply.tableBlocked : undefined}
    </Notice>
  );
}

function referenceText(reference: AgreementReference | OwnColumn, { apply: { reference: texts } }: Speech['t']): string {
  if (reference.kind === 'own-column') return texts.ownColumn(reference.list.ids);
  if (reference.kind === 'name') return texts.name(reference.name);
  return reference.kind === 'cell' ? texts.cell(`${AGREEMENT_SHEET}!${cellAddress(reference.row, reference.column)}`) : texts.literal;
}
