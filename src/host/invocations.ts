import type { FunctionCall, FunctionCaller, FunctionError, FunctionMetadata, FunctionOutcome } from './model';
import type { NotificationEntry } from './wire/messages';

const CUSTOM_FUNCTIONS = 1;
const INVOKE = 1000;
const CANCEL = 1001;
/** Invocation flags of the runtime: the call can be cancelled; error values may stand among the arguments. */
const CANCELABLE = 1;
const ALLOWS_ERRORS = 4;

/** CustomFunctionResultErrorCode, as the runtime numbers them; 2 and 3 are a throw and a rejection without a code. */
const ERRORS: Readonly<Record<number, string>> = { 1: '#N/A', 2: '#VALUE!', 3: '#VALUE!', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!' };
const THROWN = 2;
const NOT_ASSOCIATED = new Set([9, 10]);

/** A function the pane has not associated (yet) is asked again this often, then the cell shows #NAME?. */
const RETRIES = 20;
const RETRY_DELAY = 100;

/**
 * This long after the frame is ready, in milliseconds, a throw without a text is taken for a function that is not
 * associated yet: office.js 1.1.110 calls what it does not have, and reports the TypeError like any other throw.
 */
const GRACE = 1_000;

interface Invocation {
  readonly id: number;
  readonly call: FunctionCall;
  readonly settle: (outcome: FunctionOutcome) => void;
  tries: number;
}

function isErrorObject(value: unknown): value is { readonly basicValue: string; readonly message?: unknown } {
  return typeof value === 'object' && value !== null && 'basicValue' in value && typeof value.basicValue === 'string';
}

function isFunctionError(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';
}

function errorOf(value: { readonly basicValue: string; readonly message?: unknown }): FunctionError {
  return { error: value.basicValue, message: typeof value.message === 'string' ? value.message : '' };
}

/** An argument as the runtime receives it: errors in its own notation, at any depth of a matrix. */
function encode(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(encode);
  return isFunctionError(argument) ? { type: 'CustomFunctionError', code: argument.error } : (argument ?? null);
}

function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  return isErrorObject(value) ? errorOf(value) : value;
}

/**
 * Calls of custom functions on their way to the runtime in the pane's frame. Calls made together go out as one
 * message; they wait until the frame is ready, and what a frame that went away has not answered is sent to the next.
 */
export class Invocations implements FunctionCaller {
  private readonly waiting = new Map<number, Invocation>();
  private readonly sent = new Map<number, Invocation>();
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private send: ((entries: readonly NotificationEntry[]) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private last = 0;
  private readySince = 0;

  constructor(functions: readonly FunctionMetadata[]) {
    this.metadata = new Map(functions.map((item) => [item.id, item]));
  }

  /** How many calls have no answer yet. */
  get pending(): number {
    return this.waiting.size + this.sent.size;
  }

  call(call: FunctionCall, signal?: AbortSignal): Promise<FunctionOutcome> {
    return new Promise((settle) => {
      const invocation: Invocation = { id: ++this.last, call, settle, tries: 0 };
      this.waiting.set(invocation.id, invocation);
      signal?.addEventListener('abort', () => this.cancel(invocation), { once: true });
      this.schedule(0);
    });
  }

  /** The frame listens from now on: everything that waits is sent. */
  connect(send: (entries: readonly NotificationEntry[]) => void): void {
    this.send = send;
    this.readySince = performance.now();
    this.schedule(0);
  }

  /** The frame is gone: what it has not answered waits for the next. */
  disconnect(): void {
    this.send = null;
    for (const [id, invocation] of this.sent) this.waiting.set(id, { ...invocation, tries: 0 });
    this.sent.clear();
  }

  /** The runtime's answers, `[id, ok, value, errorCode]` each. */
  answer(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [id, ok, value, code] = result as unknown[];
      const invocation = this.sent.get(Number(id));
      if (!invocation) continue;
      this.sent.delete(invocation.id);
      if (ok === true) this.succeed(invocation, value);
      else this.fail(invocation, Number(code), typeof value === 'string' ? value : '');
    }
  }

  private succeed(invocation: Invocation, value: unknown): void {
    if (isErrorObject(value)) {
      const { error, message = '' } = errorOf(value);
      invocation.settle({ ok: false, error, message });
    } else invocation.settle({ ok: true, value: decode(value) });
  }

  private fail(invocation: Invocation, code: number, message: string): void {
    const early = code === THROWN && message === '' && performance.now() - this.readySince < GRACE;
    if (!NOT_ASSOCIATED.has(code) && !early) {
      invocation.settle({ ok: false, error: ERRORS[code] ?? '#VALUE!', message });
    } else if (++invocation.tries <= RETRIES) {
      this.waiting.set(invocation.id, invocation);
      this.schedule(RETRY_DELAY);
    } else invocation.settle({ ok: false, error: '#NAME?', message });
  }

  private cancel(invocation: Invocation): void {
    const cancelled: FunctionOutcome = { ok: false, error: '#VALUE!', message: '' };
    if (this.waiting.delete(invocation.id)) invocation.settle(cancelled);
    else if (this.sent.delete(invocation.id)) {
      const message = JSON.stringify({ invocationId: invocation.id });
      this.send?.([{ messageCategory: CUSTOM_FUNCTIONS, messageType: CANCEL, targetId: '', message }]);
      invocation.settle(cancelled);
    }
  }

  private schedule(delay: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.flush();
    }, delay);
  }

  private flush(): void {
    if (!this.send || this.waiting.size === 0) return;
    const entries = [...this.waiting.values()].map((invocation) => this.entry(invocation));
    for (const [id, invocation] of this.waiting) this.sent.set(id, invocation);
    this.waiting.clear();
    this.send(entries);
  }

  private entry({ id, call }: Invocation): NotificationEntry {
    const { parameters = [], options = {} } = this.metadata.get(call.id) ?? {};
    const omitted = Math.max(0, parameters.length - call.args.length);
    const args = [...call.args, ...Array<null>(omitted).fill(null)].map(encode);
    const message = [
      id,
      call.id,
      args,
      options.requiresAddress ? call.address : null,
      ALLOWS_ERRORS + (options.cancelable ? CANCELABLE : 0),
      options.requiresParameterAddresses ? call.parameterAddresses : null,
    ];
    return { messageCategory: CUSTOM_FUNCTIONS, messageType: INVOKE, targetId: '', message: JSON.stringify(message) };
  }
}
