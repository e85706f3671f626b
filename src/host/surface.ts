import type { Reply, WorkbookFiles } from './document-file';
import { DocumentCopies, OPERATION_NOT_SUPPORTED, safeArray } from './document-file';
import type { Requirements } from './requirements';

/** Event numbers of the old document API: the selection of the document has changed; a button was pressed. */
export const DOCUMENT_SELECTION_CHANGED = 2;
export const APP_COMMAND_INVOKED = 39;

/** The method by which a button's action says it is done (`event.completed()`). */
const APP_COMMAND_COMPLETED = 94;

type EventHandler = (event: number, args: unknown) => void;

/** What office.js expects of `window.external` inside Excel for Windows. Names are the library's. */
export interface External {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, parameters: unknown, callback: Reply): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

export interface Surface {
  readonly external: External;
  /** Calls the handler of an event of the old document API with what came with it. */
  raise(event: number, payload?: readonly unknown[]): void;
}

export interface SurfaceOptions {
  readonly locale: string;
  readonly documentName: string;
  readonly requirements: Requirements;
  /** `Office.context.document.settings`, texts by key, as the library serialises them. */
  readonly documentSettings: Map<string, string>;
  readonly onBoot: (what: string) => void;
  readonly files: WorkbookFiles | undefined;
}

/** Flags of the host info: a shared runtime (1) with custom functions (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export function createSurface({ locale, documentName, requirements, documentSettings, onBoot, files }: SurfaceOptions): Surface {
  const copies = new DocumentCopies(files);
  const handlers = new Map<number, EventHandler>();
  const settings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of documentSettings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      documentSettings.clear();
      keys.forEach((key, index) => documentSettings.set(key, values[index] ?? ''));
    },
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'pairshare',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => 'pane',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => JSON.stringify(requirements),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetInitialDisplayMode: () => 2,
    GetSettings: () => settings,
  };
  return {
    external: {
      GetHostInfo: () => `Excel$Win32$16.01$${locale}$telemetry$$disableLogging$${String(SHARED_RUNTIME_WITH_FUNCTIONS)}`,
      GetContext: () => context,
      Execute(id, parameters, callback) {
        onBoot(`Execute ${String(id)}`);
        if (copies.execute(id, Array.isArray(parameters) ? parameters : [], callback)) return;
        callback(id === APP_COMMAND_COMPLETED ? 0 : OPERATION_NOT_SUPPORTED);
      },
      RegisterEvent(id, _target, handler, callback) {
        onBoot(`RegisterEvent ${String(id)}`);
        handlers.set(id, handler);
        callback(0);
      },
      UnregisterEvent(id, _target, callback) {
        handlers.delete(id);
        callback(0);
      },
    },
    raise: (event, payload) => handlers.get(event)?.(event, payload ? safeArray(payload) : null),
  };
}
