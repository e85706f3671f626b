import { Caption1, Field, Radio, RadioGroup, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { Locale } from '../../i18n/locale';
import { LOCALES } from '../../i18n/locale';
import { useSpeech } from '../language';
import { Notice } from '../shell/Notice';
import { View } from '../shell/View';
import type { PaneLanguage } from '../usePaneLanguage';
import type { Agreements } from '../agreements/useAgreements';
import { HealthSection } from './HealthSection';
import type { WorkbookSettings } from './useSettings';
import { WorkbookSection } from './WorkbookSection';

/** What the pane runs on, as Office reports it. */
export interface Environment {
  /** Of pane and functions, which are one bundle. */
  readonly version: string;
  /** Of the manifest that opened the pane; null where there is none, as in the workbench. */
  readonly manifest: string | null;
  readonly office: string;
  readonly sets: readonly { readonly label: 'excelApi' | 'customFunctions'; readonly set: string; readonly supported: boolean }[];
}

/** A language names itself. */
const OWN_NAMES: Readonly<Record<Locale, string>> = { 'zh-CN': '简体中文', 'en-US': 'English' };

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  head: { margin: 0, fontSize: '14px', lineHeight: '20px' },
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '4px', margin: 0, padding: '12px', borderRadius: '4px', backgroundColor: tokens.colorNeutralBackground2, fontSize: '12px', lineHeight: '16px' },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface SettingsViewProps {
  readonly language: PaneLanguage;
  readonly environment: Environment;
  readonly workbook: WorkbookSettings;
  readonly agreements: Agreements;
}

export function SettingsView({ language, environment, workbook, agreements }: SettingsViewProps) {
  const { t } = useSpeech();
  const words = t.settings;
  const styles = useStyles();
  const facts = [
    { label: words.version, value: environment.version },
    ...(environment.manifest === null ? [] : [{ label: words.manifest, value: environment.manifest }]),
    { label: words.application, value: environment.office },
    ...environment.sets.map(({ label, set, supported }) => ({ label: words[label], value: supported ? words.supported(set) : words.notSupported(set) })),
  ];
  return (
    <View tab="settings" title={words.title}>
      <Field label={words.language} hint={words.languageHint}>
        <RadioGroup value={language.chosen ?? 'office'} onChange={(_event, { value }) => language.choose(LOCALES.find((locale) => locale === value) ?? null)}>
          <Radio value="office" label={words.followOffice} />
          {LOCALES.map((locale) => (
            <Radio key={locale} value={locale} label={<span lang={locale}>{OWN_NAMES[locale]}</span>} />
          ))}
        </RadioGroup>
      </Field>
      {language.missing ? <Notice kind="error" title={words.languageMissing} /> : null}
      <WorkbookSection workbook={workbook} agreements={agreements} />
      <HealthSection environment={environment} />
      <section className={styles.section}>
        <Subtitle2 as="h2" className={styles.head}>
          {words.about}
        </Subtitle2>
        <dl className={styles.facts}>
          {facts.map(({ label, value }) => (
            <Fact key={label} label={label} value={value} />
          ))}
        </dl>
        {isOfOneVersion(environment) ? null : <Notice kind="warning" title={words.versionsDiffer}>{words.versionsDifferMend}</Notice>}
        {environment.sets.every(({ supported }) => supported) ? null : <Caption1>{words.needs}</Caption1>}
        <Caption1 className={styles.quiet}>{words.privacy}</Caption1>
      </section>
    </View>
  );
}

/** A manifest has a fourth number. */
export const isOfOneVersion = ({ version, manifest }: Environment): boolean => manifest === null || manifest === version || manifest.startsWith(`${version}.`);

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
