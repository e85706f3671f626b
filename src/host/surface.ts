import type { Requirements } from './requirements';

/** Event numbers of the old document API: the selection of the document has changed. */
export const DOCUMENT_SELECTION_CHANGED = 2;

type EventHandler = (event: number, args: unknown) => void;

/** What office.js expects of `window.external` inside Excel for Windows. Names are the library's. */
export interface External {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, parameters: unknown, callback: (status: number, result: unknown) => void): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

export interface Surface {
  readonly external: External;
  /** Calls the handlers of an event of the old document API. */
  raise(event: number): void;
}

export interface SurfaceOptions {
  readonly locale: string;
  readonly documentName: string;
  readonly requirements: Requirements;
  /** `Office.context.document.settings`, texts by key, as the library serialises them. */
  readonly documentSettings: Map<string, string>;
  readonly onBoot: (what: string) => void;
}

/** OSF status: not supported. The library shows it as "this API is not supported". */
const OPERATION_NOT_SUPPORTED = 5000;

/** Flags of the host info: a shared runtime (1) with custom functions (2). */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export function createSurface({ locale, documentName, requirements, documentSettings, onBoot }: SurfaceOptions): Surface {
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
      Execute(id, _parameters, callback) {
        onBoot(`Execute ${String(id)}`);
        callback(OPERATION_NOT_SUPPORTED, null);
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
    raise: (event) => handlers.get(event)?.(event, null),
  };
}
