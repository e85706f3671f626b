import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Locale } from '../i18n/locale';
import { messages } from '../i18n/messages';
import { AgreementsView } from './agreements/AgreementsView';
import { useAgreementTask } from './agreements/useAgreementTask';
import { useAgreements } from './agreements/useAgreements';
import { ApplyView } from './apply/ApplyView';
import { useApply } from './apply/useApply';
import { LaterBuild } from './build/LaterBuild';
import { CompareView } from './compare/CompareView';
import { useCompare } from './compare/useCompare';
import { useSettled } from './compare/useSettled';
import { SpeechProvider, useSpeech } from './language';
import { ExplainView } from './explain/ExplainView';
import { useExplain } from './explain/useExplain';
import { FreezeView } from './freeze/FreezeView';
import { useFreeze } from './freeze/useFreeze';
import { LaterLearn } from './learn/LaterLearn';
import type { Navigation } from './navigation';
import { rememberWelcomed } from './preferences';
import type { Environment } from './settings/SettingsView';
import { ReconcileView } from './reconcile/ReconcileView';
import { useReconcile } from './reconcile/useReconcile';
import { useReport } from './reconcile/useReport';
import { SettingsView } from './settings/SettingsView';
import { useSettings } from './settings/useSettings';
import { ErrorGuard } from './shell/ErrorGuard';
import { NavigationStrip } from './shell/NavigationStrip';
import { paneTheme } from './theme';
import { todayOf } from './today';
import { useSample } from './welcome/useSample';
import { WelcomeView } from './welcome/WelcomeView';
import { LaterWhatIf } from './whatif/LaterWhatIf';
import { useAppearance } from './useAppearance';
import type { PaneLanguage } from './usePaneLanguage';
import { usePaneLanguage } from './usePaneLanguage';

export interface AppProps {
  /** The language of Office. */
  readonly officeLocale: Locale;
  readonly environment: Environment;
  readonly navigation: Navigation;
  /** Opens the page of all functions. */
  readonly onHelp: () => void;
  /** The background of the pane as Office gives it; undefined where it gives none. */
  readonly background: () => string | undefined;
}

export function App({ officeLocale, environment, navigation, onHelp, background }: AppProps) {
  const language = usePaneLanguage(officeLocale);
  const appearance = useAppearance(background);
  const { locale } = language;
  const theme = useMemo(() => paneTheme(appearance, locale), [appearance, locale]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = messages(locale).pane.shell.name;
  }, [locale]);
  return (
    <FluentProvider theme={theme} style={{ height: '100%', display: 'flex', flexDirection: 'column' }}>
      <SpeechProvider locale={locale}>
        <ErrorGuard>
          <Tasks navigation={navigation} onHelp={onHelp} language={language} environment={environment} />
        </ErrorGuard>
      </SpeechProvider>
    </FluentProvider>
  );
}

interface TasksProps extends Pick<AppProps, 'navigation' | 'onHelp' | 'environment'> {
  readonly language: PaneLanguage;
}

function Tasks({ navigation, onHelp, language, environment }: TasksProps) {
  const { language: spoken } = useSpeech();
  const tab = useSyncExternalStore(navigation.subscribe, navigation.current);
  const agreements = useAgreements();
  const task = useAgreementTask(agreements.reload);
  const settings = useSettings();
  const apply = useApply(agreements, settings, tab === 'apply');
  const explain = useExplain(tab === 'explain');
  const settling = useSettled(tab === 'compare' || tab === 'reconcile', spoken);
  // What was said of the last settling belongs to the task it was done in.
  const { dismiss } = settling;
  useEffect(() => dismiss, [tab, dismiss]);
  const compare = useCompare(tab === 'compare', { agreements, settings, settling });
  const reconcile = useReconcile(tab === 'reconcile', { agreements, settings, settling, compared: compare.compared });
  const report = useReport(agreements);
  const freeze = useFreeze(tab === 'freeze', agreements);
  const sample = useSample(agreements);
  // Whatever is opened after the first page: it has been seen.
  useEffect(() => {
    if (tab !== 'welcome') rememberWelcomed();
  }, [tab]);
  const [today] = useState(() => todayOf(new Date()));
  // The agreement in use is kept in the workbook; where that cannot be, it holds for this session.
  const use = (key: string) => {
    apply.chooseAgreement(key);
    void settings.change({ kind: 'set', key: 'agreement', value: key }, spoken);
  };
  const start = (key: string) => {
    apply.chooseAgreement(key);
    navigation.open('apply');
  };
  const create = (...draft: Parameters<typeof task.startDraft>) => {
    task.startDraft(...draft);
    navigation.open('agreements');
  };
  return (
    <>
      <NavigationStrip selected={tab} onSelect={navigation.open} onHelp={onHelp} />
      {tab === 'agreements' ? <AgreementsView agreements={agreements} task={task} sample={sample} inUse={apply.agreementKey} today={today} onUse={use} onApply={start} onOpenApply={() => navigation.open('apply')} /> : null}
      {tab === 'apply' ? <ApplyView apply={apply} agreements={agreements} onShowAgreements={() => navigation.open('agreements')} /> : null}
      {tab === 'explain' ? <ExplainView state={explain.state} agreements={agreements} onRetry={explain.readAgain} /> : null}
      {tab === 'reconcile' ? <ReconcileView reconcile={reconcile} report={report} sample={sample} onCompare={() => navigation.open('compare')} /> : null}
      {tab === 'compare' ? <CompareView compare={compare} sample={sample} onApply={() => navigation.open('apply')} /> : null}
      <LaterWhatIf open={tab === 'whatif'} agreements={agreements} settings={settings} inUse={apply.agreementKey} sample={sample} drafting={task.page.kind === 'editor'} onCreate={create} />
      <LaterBuild open={tab === 'build'} agreements={agreements} />
      <LaterLearn open={tab === 'learn'} settings={settings} />
      {tab === 'freeze' ? <FreezeView freeze={freeze} onApply={() => navigation.open('apply')} /> : null}
      {tab === 'welcome' ? <WelcomeView sample={sample} onStart={() => navigation.open('agreements')} onApply={() => navigation.open('apply')} /> : null}
      {tab === 'settings' ? <SettingsView language={language} environment={environment} workbook={settings} agreements={agreements} /> : null}
    </>
  );
}
