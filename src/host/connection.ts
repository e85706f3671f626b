import { EventHub } from './events';
import type { WorkbookFiles } from './document-file';
import { guardProtected } from './extras/guard';
import type { Invocations } from './invocations';
import type { WorkbookModel } from './model';
import type { HostContext } from './objects/context';
import { Workbook } from './objects/workbook';
import type { ServiceState } from './services';
import { createServices } from './services';
import type { Shortcuts } from './shortcuts';
import type { Surface } from './surface';
import { APP_COMMAND_INVOKED, DOCUMENT_SELECTION_CHANGED } from './surface';
import type { Roots } from './wire/batch';
import { KeptReferences } from './wire/batch';
import type { Dispatcher } from './wire/dispatcher';
import { dispatch, writes } from './wire/dispatcher';
import type { HostError } from './wire/errors';
import { isTooLarge, requestTooLarge, responseTooLarge } from './wire/errors';
import type { Batch, BatchAnswer, BridgeMessage, NotificationEntry } from './wire/messages';
import type { Trace } from './wire/trace';

/** The bridge office.js reads from `window._richApiNativeBridge` once, while it loads; it fills in `onMessageFromHost`. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface ConnectionOptions {
  readonly model: WorkbookModel;
  readonly invocations: Invocations;
  readonly services: ServiceState;
  readonly surface: Surface;
  readonly trace: Trace;
  readonly files?: WorkbookFiles | undefined;
  readonly locale: string;
  readonly shortcuts: Shortcuts;
  readonly onAction?: Dispatcher['onAction'];
}

/** The library's numbers for a message that runs an action. */
const ACTIONS = 2;
const DISPATCH = 1000;

const CUSTOM_FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** The text of a request's body, which the library sends as an object or as JSON. */
function bodyOf(message: unknown): Batch {
  const body = typeof message === 'object' && message !== null && 'body' in message ? message.body : null;
  return (typeof body === 'string' ? JSON.parse(body) : body) as Batch;
}

/** The answer to a request that was not carried out, or whose answer cannot be given. */
const failed = ({ code, message, status }: HostError): BatchAnswer => ({ Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0, HttpStatusCode: status, Location: '' } });

/** One frame's office.js over the bridge: requests in turn, answers, notifications. It ends with the frame. */
export class Connection {
  readonly bridge: Bridge;
  private readonly kept = new KeptReferences();
  private readonly events: EventHub;
  private readonly roots: Roots;
  private readonly unsubscribe: () => void;
  private queue: Promise<unknown> = Promise.resolve();
  private running = 0;
  private pressed = 0;
  private open = true;

  constructor(
    readonly frame: unknown,
    private readonly options: ConnectionOptions,
  ) {
    this.bridge = { onMessageFromHost: null, sendMessageToHost: (text) => this.receive(text) };
    this.events = new EventHub(options.model, (entries) => this.notify(entries));
    const context: HostContext = {
      model: guardProtected(options.model),
      files: options.files,
      locale: options.locale,
      listen: (event, target, on) => this.events.listen(event, target, on),
      functionsReady: () => options.trace.add({ direction: 'boot', what: ['custom functions listen'] }),
      releaseReference: (id) => this.kept.release(id),
    };
    const services = createServices(options.invocations, options.services, options.shortcuts, {
      functions: context.functionsReady,
      actions: () => options.trace.add({ direction: 'boot', what: ['actions listen'] }),
    });
    this.roots = { workbook: new Workbook(context), kept: this.kept, service: (name) => services.get(name) };
    this.unsubscribe = options.model.subscribe((event) => {
      this.events.handle(event);
      if (event.kind === 'selected') options.surface.raise(DOCUMENT_SELECTION_CHANGED);
    });
  }

  /** True while a request waits or runs. */
  get busy(): boolean {
    return this.running > 0;
  }

  /** Resolves when the requests received so far are answered. */
  idle(): Promise<unknown> {
    return this.queue;
  }

  close(): void {
    this.open = false;
    this.unsubscribe();
    this.kept.clear();
    this.bridge.onMessageFromHost = null;
  }

  notify(entries: readonly NotificationEntry[]): void {
    this.options.trace.add({ direction: 'notification', what: entries.slice(0, 3).map((entry) => `${String(entry.messageCategory)}/${String(entry.messageType)} ${entry.targetId}`) });
    this.post({ type: 3, message: { entries } });
  }

  /** A button of the ribbon or the context menu; its action gets an event with `completed()`. */
  pressButton(actionId: string): void {
    this.options.trace.add({ direction: 'notification', what: [`button ${actionId}`] });
    this.options.surface.raise(APP_COMMAND_INVOKED, [`${actionId}#${String(++this.pressed)}`, actionId, JSON.stringify({ source: { id: actionId } })]);
  }

  /** A shortcut; its action gets no event. */
  runAction(actionId: string): void {
    this.notify([{ messageCategory: ACTIONS, messageType: DISPATCH, targetId: '', message: JSON.stringify([actionId]) }]);
  }

  private post(message: BridgeMessage): void {
    if (this.open) this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as BridgeMessage;
    const batch = bodyOf(message.message);
    this.options.trace.request(batch);
    // Answers of custom functions pass by the queue: a batch in it may be waiting for the very cells they fill.
    const answersFunctions = Object.values(batch.ObjectPaths).some((path) => path.Name === CUSTOM_FUNCTIONS_SERVICE);
    this.running++;
    const work = async (): Promise<void> => {
      try {
        // Results of custom functions came in many cells; Excel on the web limits those by itself.
        if (!answersFunctions && isTooLarge(text)) this.reply(message, failed(requestTooLarge()));
        else await this.answer(message, batch);
      } finally {
        this.running--;
      }
    };
    if (answersFunctions) void Promise.resolve().then(work);
    else this.queue = this.queue.then(() => new Promise((resolve) => setTimeout(resolve, 0))).then(work);
  }

  private async answer(message: BridgeMessage, batch: Batch): Promise<void> {
    const { model, trace } = this.options;
    const started = performance.now();
    const run = () =>
      dispatch(batch, this.roots, {
        calculated: () => (model.isCalculating() ? model.settled(true) : null),
        onAction: this.options.onAction,
        onFault: (error) => trace.add({ direction: 'fault', what: [error.stack ?? error.message] }),
      });
    // A frame that went away in the middle leaves what its batch had begun, as a closed pane does in Excel.
    const answer = writes(batch) ? await model.asOneStep(run) : await run();
    trace.answer(answer, performance.now() - started);
    this.reply(message, answer);
  }

  private reply({ id = 0, flags = 0 }: BridgeMessage, answer: BatchAnswer): void {
    const reply = (body: BatchAnswer): string => JSON.stringify({ id, type: 2, flags, message: { statusCode: 200, headers: {}, body } });
    const text = reply(answer);
    if (this.open) this.bridge.onMessageFromHost?.(isTooLarge(text) ? reply(failed(responseTooLarge())) : text);
  }
}
