import { Button, Caption1, Field, Link, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { AGREEMENT_SHEET } from '../../workbook/agreement-book';
import type { FoundAgreement } from '../../workbook/agreement-book';
import { areaAddress, cellAddress } from '../../workbook/area';
import type { AgreementReference } from '../../workbook/formula';
import type { OwnColumn } from '../../workbook/plan';
import { MOST_FORMULAS } from '../../workbook/plan';
import { MOST_DECIMALS } from '../../workbook/settings-sheet/settings';
import type { FoundLedger } from '../../workbook/ledgers';
import { countText } from '../../reckoning/amounts';
import type { Speech } from '../language';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import { Notice } from '../shell/Notice';
import { PartsChoice } from './PartsChoice';
import { Step } from './Step';
import { OWN_COLUMN_KEY, isReady } from './state';
import type { Apply } from './useApply';

const useStyles = makeStyles({
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
});

const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals);

export interface ContentsStepProps {
  readonly apply: Apply;
  readonly found: FoundLedger;
  readonly agreements: readonly FoundAgreement[];
  readonly disabled: boolean;
  readonly onShowAgreements: () => void;
}

/** How, which columns, by which agreement, and where they go. */
export function ContentsStep({ apply, found, agreements, disabled, onShowAgreements }: ContentsStepProps) {
  const { t } = useSpeech();
  const styles = useStyles();
  const { choices, large, ownColumn } = apply;
  // A whole ledger goes by its own column 协议: there is nothing to choose.
  const settled = choices.way === 'sheet' && ownColumn !== null;
  return (
    <Step number={3} title={t.apply.steps.contents} done={isReady(apply.planned)}>
      {large ? (
        <Notice kind="info" title={t.apply.large(countText(MOST_FORMULAS))} live={false} />
      ) : (
        <Field label={t.apply.way} size="small" hint={t.apply.wayHints[choices.way]}>
          <RadioGroup value={choices.way} disabled={disabled} onChange={(_event, { value }) => apply.chooseWay(value === 'sheet' ? 'sheet' : 'rows')}>
            {(['rows', 'sheet'] as const).map((way) => (
              <Radio key={way} value={way} label={t.apply.ways[way]} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {choices.way === 'rows' ? <PartsChoice apply={apply} found={found} disabled={disabled} /> : null}
      {apply.noisy === 0 ? null : <DecimalsChoice apply={apply} disabled={disabled} />}
      {agreements.length === 0 ? (
        <Caption1>
          {t.apply.noAgreements} <Link as="button" onClick={onShowAgreements}>{t.apply.toAgreements}</Link>
        </Caption1>
      ) : settled ? (
        <Caption1 className={styles.quiet}>{t.apply.ownColumn}</Caption1>
      ) : (
        <Field label={t.apply.agreement} size="small">
          <Select size="small" disabled={disabled} value={apply.agreementKey ?? ''} onChange={(_event, { value }) => apply.chooseAgreement(value)}>
            {apply.agreementKey === null ? <option value="">{t.apply.chooseAgreement}</option> : null}
            {ownColumn === null ? null : <option value={OWN_COLUMN_KEY}>{t.apply.ownColumn}</option>}
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

/** Figures that formulas have made carry more decimals than anyone wants to account for: how many is asked, and proposed. */
function DecimalsChoice({ apply, disabled }: { readonly apply: Apply; readonly disabled: boolean }) {
  const { t } = useSpeech();
  return (
    <Field label={t.apply.noise(countText(apply.noisy))} hint={t.apply.noiseHint} size="small">
      <Select size="small" disabled={disabled} value={apply.decimals === null ? 'all' : String(apply.decimals)} onChange={(_event, { value }) => apply.chooseDecimals(value === 'all' ? 'all' : Number(value))}>
        {DECIMALS.map((decimals) => (
          <option key={decimals} value={String(decimals)}>
            {decimals}
          </option>
        ))}
        <option value="all">{t.apply.allDecimals}</option>
      </Select>
    </Field>
  );
}

function Where({ apply: { planned, chooseColumn, large }, disabled }: { readonly apply: Apply; readonly disabled: boolean }) {
  const { t } = useSpeech();
  const styles = useStyles();
  if (planned === null) return null;
  if ('failure' in planned) return <FailureNotice failure={planned.failure} />;
  if ('content' in planned) return <Caption1 className={styles.quiet}>{t.apply.newSheet(planned.content.name)}</Caption1>;
  const { target, reference } = planned.plan;
  const address = areaAddress(target.area);
  const { free } = target;
  if (target.filled.length === 0) {
    return (
      <div>
        <Caption1 className={styles.quiet}>{t.apply.target(address)}</Caption1>
        {large ? null : <Caption1 className={styles.quiet}>{referenceText(reference, t)}</Caption1>}
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
