/** One open workbook: the grid, and the host that answers the pane about it. */
import { createHost, type OfficeHost } from '../../host/host';
import type { WorkbookFiles } from '../../host/document-file';
import type { FunctionMetadata } from '../../host/model';
import type { ShortcutTable } from '../../host/shortcuts';
import { languageOf, type Locale } from '../../i18n/locale';
import { sampleWorkbooks } from '../../samples';
import type { SampleWorkbook } from '../../samples/model';
import type { WorkbookContent } from '../../xlsx';
import type { KeptFile } from '../files/file-store';
import { fillWorkbook, type OpenedWorkbook } from '../files/fill-workbook';
import { watchMovedLines } from '../files/moved-lines';
import { snapshotOf } from '../files/snapshot';
import { openSample } from '../open-sample';
import { createUniverModel, type UniverModel } from '../univer/univer-model';
import { texts } from './texts';

export interface Session {
  /** Each host wants a frame of its own; the number tells them apart. */
  readonly serial: number;
  readonly model: UniverModel;
  readonly host: OfficeHost;
  /** The file it was opened from; null for a sample. */
  readonly source: SessionFile | null;
}

export interface SessionFile {
  readonly file: KeptFile;
  readonly bytes: Uint8Array;
  readonly opened: OpenedWorkbook;
  /** Sheets in which rows or columns moved since. */
  readonly moved: ReadonlySet<string>;
}

/** How far opening is: nothing, or the formulas put in so far. */
export type OnOpening = (formulas: { readonly done: number; readonly all: number }) => void;

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

async function hostFor(model: UniverModel, locale: Locale, files: WorkbookFiles): Promise<OfficeHost> {
  const [functions, shortcuts] = await Promise.all([functionsIn(locale), shortcutsOf()]);
  return createHost(model, { locale, namespace: NAMESPACE, functions, shortcuts, files });
}

export async function openSampleSession(container: HTMLElement, sampleId: string | null, locale: Locale, files: WorkbookFiles): Promise<Session> {
  const sample = chosenSample(sampleId);
  const model = await createUniverModel(container, { locale, name: `${sample.title[languageOf(locale)]}.xlsx` });
  // Functions before formulas, so that no cell is #NAME? for a moment.
  const host = await hostFor(model, locale, files);
  await model.asOneStep(async () => openSample(model, sample));
  model.forgetUndo();
  return { serial: 1, model, host, source: null };
}

/** @throws FaultyFile */
export async function openFileSession(container: HTMLElement, { file, bytes }: { readonly file: KeptFile; readonly bytes: Uint8Array }, workbook: WorkbookContent, locale: Locale, files: WorkbookFiles, onOpening: OnOpening): Promise<Session> {
  const model = await createUniverModel(container, { locale, name: file.name, content: snapshotOf(workbook), dates1904: workbook.dates1904 });
  const host = await hostFor(model, locale, files);
  const opened = await fillWorkbook(model, workbook, (done, all) => onOpening({ done, all }));
  model.forgetUndo();
  return { serial: 1, model, host, source: { file, bytes, opened, moved: watchMovedLines(model) } };
}

/** The same workbook in another language: the functions describe themselves and fail in it from now on. */
export async function switchLanguage({ model, serial, source }: Session, locale: Locale, files: WorkbookFiles): Promise<Session> {
  model.setLanguage(locale);
  const host = await hostFor(model, locale, files);
  return { serial: serial + 1, model, host, source };
}
