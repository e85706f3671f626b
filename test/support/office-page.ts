/**
 * A page with the real, unmodified office.js inside jsdom, over a host and a workbook model:
 *
 *     const page = await openOfficePage({ functions });
 *     await page.Excel.run(async (context) => { … });
 *     page.close();
 *
 * Code that names the globals `Excel`, `Office`, `CustomFunctions` finds them after `page.install()`; `close()` takes
 * them away again. Objects come from the page's own realm: compare with toEqual, not toStrictEqual.
 */
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import type { HostOptions, OfficeHost } from '../../src/host/host';
import { createHost } from '../../src/host/host';
import { MemoryWorkbook } from '../../src/host/memory/memory-workbook';
import type { WorkbookModel } from '../../src/host/model';
import { officeSource } from './office-library';

const ORIGIN = 'https://pane.test/';

/** The library's globals; `_doApiNotSupportedCheck` makes it enforce requirement sets, as no host does by default. */
interface PageWindow {
  external: object;
  _richApiNativeBridge: unknown;
  Office: typeof Office;
  Excel: typeof Excel;
  CustomFunctions: typeof CustomFunctions;
  OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

export interface OfficePage {
  readonly host: OfficeHost;
  readonly model: WorkbookModel;
  readonly window: PageWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  /** Puts the library's names on the global object, as they are in Excel. */
  install(): void;
  /** Loads the page anew over the same workbook, as a reload of the pane does. Functions must be associated again. */
  reload(): Promise<OfficePage>;
  close(): void;
}

export interface OfficePageOptions extends Partial<HostOptions> {
  readonly model?: WorkbookModel;
  readonly host?: OfficeHost;
  /** False leaves custom functions waiting until the test calls `host.ready()`. */
  readonly ready?: boolean;
}

class LibraryLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const path = url.startsWith(`${ORIGIN}office/`) ? url.slice(`${ORIGIN}office/`.length).split('?')[0] : undefined;
    if (path === undefined) return null;
    return Promise.resolve(Buffer.from(officeSource(path))) as ReturnType<ResourceLoader['fetch']>;
  }
}

const GLOBALS = ['Office', 'Excel', 'CustomFunctions', 'OfficeExtension'] as const;

function createPageHost(options: OfficePageOptions): OfficeHost {
  return createHost(options.model ?? new MemoryWorkbook(), {
    locale: options.locale ?? 'en-US',
    namespace: options.namespace ?? 'PAIR',
    functions: options.functions ?? [],
    ...(options.requirements && { requirements: options.requirements }),
    ...(options.shortcuts && { shortcuts: options.shortcuts }),
    ...(options.files && { files: options.files }),
    ...(options.onAction && { onAction: options.onAction }),
  });
}

export async function openOfficePage(options: OfficePageOptions = {}): Promise<OfficePage> {
  const host = options.host ?? createPageHost(options);
  const errors: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error));
  const dom = new JSDOM('<!doctype html><html><head><script src="office/office.js"></script></head><body></body></html>', {
    url: `${ORIGIN}taskpane.html`,
    runScripts: 'dangerously',
    resources: new LibraryLoader(),
    virtualConsole,
    beforeParse(window) {
      const page = window as unknown as PageWindow;
      const { external, bridge } = host.connect(window);
      page.external = external;
      page._richApiNativeBridge = bridge;
    },
  });
  const window = dom.window as unknown as PageWindow;
  await new Promise<void>((resolve, reject) => {
    dom.window.addEventListener('load', () => {
      if (window.Office as unknown) void window.Office.onReady().then(() => resolve(), reject);
      else reject(new Error(`office.js did not load: ${errors.map(String).join('; ')}`));
    });
  });
  window.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  const installed = new Map<string, unknown>();
  if (options.ready !== false) host.ready();
  const page: OfficePage = {
    host,
    model: host.model,
    window,
    Office: window.Office,
    Excel: window.Excel,
    CustomFunctions: window.CustomFunctions,
    install() {
      for (const name of GLOBALS) {
        if (!installed.has(name)) installed.set(name, Reflect.get(globalThis, name));
        Reflect.set(globalThis, name, window[name]);
      }
    },
    reload() {
      page.close();
      return openOfficePage({ ...options, host });
    },
    close() {
      host.disconnect(dom.window);
      for (const [name, before] of installed) {
        if (before === undefined) Reflect.deleteProperty(globalThis, name);
        else Reflect.set(globalThis, name, before);
      }
      installed.clear();
      dom.window.close();
    },
  };
  return page;
}
