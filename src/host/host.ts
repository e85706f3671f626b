/**
 * An Office.js host: what the unmodified office.js library needs around it to believe it runs inside Excel for
 * Windows. It speaks the library's wire protocol over any WorkbookModel and knows nothing of the add-in.
 *
 *     const host = createHost(model, { locale: 'zh-CN', namespace: 'PAIR', functions });
 *     const { external, bridge } = host.connect(frame);     // before office.js loads in that frame
 *     Object.assign(frame.external, external);
 *     frame._richApiNativeBridge = bridge;
 *     …                                                     // office.js loads, Office.onReady resolves
 *     host.ready();                                         // custom functions that wait are sent from now on
 *     host.disconnect(frame);                               // the frame unloads; calls without an answer wait for the next
 *
 * One frame is connected at a time. docs/host.md lists what is emulated and how to add an operation.
 */
import type { Bridge } from './connection';
import { Connection } from './connection';
import { Invocations } from './invocations';
import type { WorkbookFiles } from './document-file';
import type { FunctionMetadata, WorkbookModel } from './model';
import type { Requirements } from './requirements';
import { OFFICE_2021 } from './requirements';
import type { ServiceState } from './services';
import type { ShortcutTable } from './shortcuts';
import { Shortcuts } from './shortcuts';
import type { External } from './surface';
import { createSurface } from './surface';
import { Trace } from './wire/trace';

export type { External } from './surface';
export type { Bridge } from './connection';

export interface HostOptions {
  /** Office's display language, `zh-CN` or `en-US`; picks the library's own strings too. */
  readonly locale: string;
  /** The custom functions' namespace, as in the manifest: `PAIR`. */
  readonly namespace: string;
  /** functions.json's list. */
  readonly functions: readonly FunctionMetadata[];
  /** The requirement sets on offer; Office 2021 LTSC's where omitted. */
  readonly requirements?: Requirements;
  /** The workbook as a file; without it `getFileAsync` and `createWorkbook` are refused. */
  readonly files?: WorkbookFiles;
  /** The keys of the manifest's shortcuts by action; none where omitted. */
  readonly shortcuts?: ShortcutTable;
  /**
   * Called before each action of every request, with its number since the host was made. What it throws is what the
   * action fails with, so that a test can fail, or cut the frame off, at every single one.
   */
  readonly onAction?: (number: number) => void;
}

export interface OfficeHost {
  readonly model: WorkbookModel;
  /** The log of the protocol. */
  readonly trace: Trace;
  /** What the frame's first script puts in place. Connecting another frame disconnects the one before. */
  connect(frame: unknown): { readonly external: External; readonly bridge: Bridge };
  /** The frame's add-in is loaded and its functions associated. */
  ready(): void;
  disconnect(frame: unknown): void;
  /** Presses a button of the ribbon or the context menu: runs the action of this id in the frame. */
  invokeRibbon(actionId: string): void;
  /** A key combination such as `Ctrl+Alt+Shift+J`: runs its action in the frame; false where it has none. */
  pressKeys(combination: string): boolean;
  /** Resolves when no request is open, every cell is calculated and no custom function is pending. */
  settled(): Promise<void>;
  /** Calls of custom functions without an answer yet. */
  readonly pendingFunctions: number;
  /** What the add-in asked of the shared runtime and the ribbon. */
  readonly services: Readonly<ServiceState>;
}

export function createHost(model: WorkbookModel, options: HostOptions): OfficeHost {
  const trace = new Trace();
  const invocations = new Invocations(options.functions);
  const documentSettings = new Map<string, string>();
  const services: ServiceState = { startup: 'Inactive', visibility: 'Visible', ribbon: new Map() };
  const shortcuts = new Shortcuts(options.shortcuts ?? {});
  let connection: Connection | null = null;
  let actions = 0;
  const { onAction } = options;

  model.registerFunctions(options.namespace, options.functions, invocations);

  const disconnect = (): void => {
    connection?.close();
    connection = null;
    invocations.disconnect();
  };

  return {
    model,
    trace,
    services,
    connect(frame) {
      disconnect();
      const surface = createSurface({
        locale: options.locale,
        documentName: model.name,
        requirements: options.requirements ?? OFFICE_2021,
        documentSettings,
        files: options.files,
        onBoot: (what) => trace.add({ direction: 'boot', what: [what] }),
      });
      connection = new Connection(frame, { model, invocations, services, surface, trace, files: options.files, locale: options.locale, shortcuts, ...(onAction && { onAction: () => onAction(actions++) }) });
      return { external: surface.external, bridge: connection.bridge };
    },
    ready() {
      const ready = connection;
      if (ready) invocations.connect((entries) => ready.notify(entries));
    },
    disconnect(frame) {
      if (connection?.frame === frame) disconnect();
    },
    invokeRibbon(actionId) {
      connection?.pressButton(actionId);
    },
    pressKeys(combination) {
      const action = shortcuts.actionOf(combination);
      if (action === null || !connection) return false;
      connection.runAction(action);
      return true;
    },
    async settled() {
      do {
        await connection?.idle();
        await model.settled();
      } while (connection?.busy || model.isCalculating() || invocations.pending > 0);
    },
    get pendingFunctions() {
      return invocations.pending;
    },
  };
}
