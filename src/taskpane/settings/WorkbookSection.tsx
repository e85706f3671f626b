import { Caption1, Field, Select, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { POWER_OF_UNIT } from '../../accounting/quantity/unit';
import type { MoneyUnit } from '../../accounting/quantity/unit';
import type { SettingKey } from '../../workbook/settings-sheet/settings';
import { MOST_DECIMALS, SETTINGS_SHEET } from '../../workbook/settings-sheet/settings';
import type { Agreements } from '../agreements/useAgreements';
import { PROPOSED_DECIMALS } from '../apply/state';
import { useSpeech } from '../language';
import { FailureNotice } from '../shell/FailureNotice';
import type { WorkbookSettings } from './useSettings';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const UNITS = Object.keys(POWER_OF_UNIT) as readonly MoneyUnit[];

/** What holds for this workbook, kept on its sheet 结对设置. */
export function WorkbookSection({ workbook, agreements }: { readonly workbook: WorkbookSettings; readonly agreements: Agreements }) {
  const { t, language } = useSpeech();
  const words = t.settings;
  const styles = useStyles();
  const { settings, failure, change, dismiss } = workbook;
  const keys = agreements.state.status === 'ready' ? agreements.state.book.agreements.map(({ key }) => key) : [];
  const set = (key: SettingKey) => (_event: unknown, { value }: { readonly value: string }) => void change({ kind: 'set', key, value }, language);
  return (
    <section className={styles.section}>
      <Subtitle2 as="h2" className={styles.head}>
        {words.workbook}
      </Subtitle2>
      {failure === null ? null : <FailureNotice failure={failure} onDismiss={dismiss} />}
      <Field label={words.agreement} size="small">
        <Select size="small" value={settings.agreement ?? ''} onChange={set('agreement')}>
          <option value="">{words.noAgreement}</option>
          {keys.map((key) => (
            <option key={key} value={key}>
              {key}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.decimals} hint={words.decimalsHint} size="small">
        <Select size="small" value={settings.decimals === null ? '' : String(settings.decimals)} onChange={set('decimals')}>
          <option value="">{words.asProposed(PROPOSED_DECIMALS)}</option>
          {Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => (
            <option key={decimals} value={String(decimals)}>
              {decimals}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.unit} hint={words.unitHint} size="small">
        <Select size="small" value={settings.unit ?? ''} onChange={set('unit')}>
          <option value="">{words.noUnit}</option>
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t.shell.units[unit]}
            </option>
          ))}
        </Select>
      </Field>
      <Caption1 className={styles.quiet}>{words.workbookHint(SETTINGS_SHEET)}</Caption1>
    </section>
  );
}
