/** One open workbook: the grid, and the host that answers the pane about it. */
import { createHost, type OfficeHost } from '../../host/host';
import type { FunctionMetadata } from '../../host/model';
import type { ShortcutTable } from '../../host/shortcuts';
import { languageOf, type Locale } from '../../i18n/locale';
import { sampleWorkbooks } from '../../samples';
import type { SampleWorkbook } from '../../samples/model';
import { openSample } from '../open-sample';
import { createUniverModel, type UniverModel } from '../univer/univer-model';
import { texts } from './texts';

export interface Session {
  /** Each host wants a frame of its own; the number tells them apart. */
  readonly serial: number;
  readonly model: UniverModel;
  readonly host: OfficeHost;
}

const NAMESPACE = 'PAIR';
const METADATA: Readonly<Record<Locale, string>> = { 'zh-CN': 'functions.zh-CN.json', 'en-US': 'functions.json' };

export function chosenSample(id: string | null): SampleWorkbook {
  const sample = sampleWorkbooks.find((item) => item.id === id) ?? sampleWorkbooks[0];
  if (!sample) throw new Error('There is no sample workbook.');
  return sample;
}

async function functionsIn(locale: Locale): Promise<readonly FunctionMetadata[]> {
  const response = await fetch(METADATA[locale]);
  if (!response.ok) throw new Error(texts(locale).noFunctions(String(response.status)));
  return ((await response.json()) as { functions: FunctionMetadata[] }).functions;
}

/** What the manifest's ExtendedOverrides point to. Keys are the same in every language. */
interface ShortcutFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

/** Without the file the pane still works; only its keys do not. */
async function shortcutsOf(): Promise<ShortcutTable> {
  const response = await fetch('assets/shortcuts.json');
  if (!response.ok) return {};
  const { shortcuts, resources } = (await response.json()) as ShortcutFile;
  const keysOf = (token: string): string => resources.default[/^\$\{resource\.(.+)\}$/.exec(token)?.[1] ?? '']?.value ?? token;
  return Object.fromEntries(shortcuts.map(({ action, key }) => [action, keysOf(key.default)]));
}

async function hostFor(model: UniverModel, locale: Locale): Promise<OfficeHost> {
  const [functions, shortcuts] = await Promise.all([functionsIn(locale), shortcutsOf()]);
  return createHost(model, { locale, namespace: NAMESPACE, functions, shortcuts });
}

export async function openSession(container: HTMLElement, sampleId: string | null, locale: Locale): Promise<Session> {
  const sample = chosenSample(sampleId);
  const model = await createUniverModel(container, { locale, name: `${sample.title[languageOf(locale)]}.xlsx` });
  // Functions before formulas, so that no cell is #NAME? for a moment.
  const host = await hostFor(model, locale);
  await model.asOneStep(async () => openSample(model, sample));
  model.forgetUndo();
  return { serial: 1, model, host };
}

/** The same workbook in another language: the functions describe themselves and fail in it from now on. */
export async function switchLanguage({ model, serial }: Session, locale: Locale): Promise<Session> {
  model.setLanguage(locale);
  const host = await hostFor(model, locale);
  return { serial: serial + 1, model, host };
}
