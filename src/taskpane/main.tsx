import { createRoot } from 'react-dom/client';
import { associateActions } from '../commands/associate';
import { openHelp } from '../commands/open-help';
import { associateFunctions } from '../functions/associate';
import { loadLanguage } from '../i18n/load-language';
import type { Locale } from '../i18n/locale';
import { localeOf } from '../i18n/locale';
import { App } from './App';
import { Navigation } from './navigation';
import { chosenLocale, isWelcomed } from './preferences';
import type { Environment } from './settings/SettingsView';

/** Set by the build from package.json. */
declare const PAIRSHARE_VERSION: string;

const navigation = new Navigation(window.location.hash, isWelcomed() ? 'agreements' : 'welcome');

// office.js may be missing (no network, a page opened by hand); then the page says so instead of waiting for ever.
if (typeof Office === 'undefined') show('outside');
else void Office.onReady(({ host }) => (host === Office.HostType.Excel ? start() : show('outside')));

/** One runtime for pane, functions and commands: Excel calls the functions from the moment the page is ready, shown or not. */
function start(): void {
  const locale = localeOf(Office.context.displayLanguage);
  // At once: Excel asks for values as soon as it can. A call that has something to say waits for its language itself.
  associateFunctions(locale);
  associateActions(navigation.open, openHelp);
  document.getElementById('again')?.addEventListener('click', () => void openPane(locale));
  void openPane(locale);
}

/** The pane speaks from its first line, so its language comes first; taskpane.html says so where it cannot be had. */
async function openPane(officeLocale: Locale): Promise<void> {
  show('waiting');
  try {
    await loadLanguage(chosenLocale() ?? officeLocale);
  } catch {
    show('speechless');
    return;
  }
  const container = document.getElementById('pane');
  if (container === null) throw new Error('taskpane.html has no #pane.');
  createRoot(container).render(<App officeLocale={officeLocale} environment={environment()} navigation={navigation} onHelp={openHelp} background={background} />);
}

/** What taskpane.html shows until the pane is drawn. */
function show(state: 'waiting' | 'outside' | 'speechless'): void {
  document.documentElement.dataset.state = state;
}

/** Excel on the web gives no theme. A declaration, not a constant: where Office is ready already, onReady calls back at once, before this line. */
function background(): string | undefined {
  return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
}

function environment(): Environment {
  const { requirements, diagnostics } = Office.context;
  const supports = (name: string, version: string) => requirements.isSetSupported(name, version);
  return {
    version: PAIRSHARE_VERSION,
    manifest: new URLSearchParams(window.location.search).get('v'),
    office: `${diagnostics.platform} ${diagnostics.version}`,
    sets: [
      { label: 'excelApi', set: 'ExcelApi 1.14', supported: supports('ExcelApi', '1.14') },
      { label: 'customFunctions', set: 'CustomFunctionsRuntime 1.3', supported: supports('CustomFunctionsRuntime', '1.3') },
    ],
  };
}
