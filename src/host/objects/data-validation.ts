import type { Validation } from '../extras/model';
import { changeExtras, extrasOf } from '../extras/model';
import { contains, intersect } from '../address';
import type { Area } from '../model';
import { invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import { asBoolean } from '../wire/state-properties';
import type { HostContext } from './context';

const KINDS = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' } as const;

type Prompt = Validation['prompt'];
type Alert = Validation['errorAlert'];

const BLANK: Omit<Validation, 'area'> = {
  rule: {},
  ignoreBlanks: true,
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
};

const kindsOf = (rule: object): (keyof typeof KINDS)[] => (Object.keys(KINDS) as (keyof typeof KINDS)[]).filter((kind) => kind in rule);

/** Excel.DataValidation: one rule of one kind over a range. Where ranges overlap, the last rule stands. */
export class DataValidation extends WireObject {
  readonly kind = 'DataValidation';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    private readonly area: Area,
  ) {
    super();
  }

  private get others(): readonly Validation[] {
    return extrasOf(this.context.model, this.sheet).validations;
  }

  /** The rule that covers the whole range; null where none does or several do in part. */
  private get own(): Validation | null {
    return this.others.findLast(({ area }) => contains(area, this.area)) ?? null;
  }

  private put(change: Partial<Validation>): void {
    const own = { ...BLANK, ...this.own, ...change, area: this.area };
    const rest = this.others.filter(({ area }) => !contains(this.area, area));
    changeExtras(this.context.model, this.sheet, { validations: [...rest, own] });
  }

  /** "None", the rule's kind, or "Inconsistent" where only a part of the range has one. */
  get Type(): string {
    const { own } = this;
    if (!own) return this.others.some(({ area }) => intersect(area, this.area)) ? 'Inconsistent' : 'None';
    const [kind] = kindsOf(own.rule);
    return kind ? KINDS[kind] : 'None';
  }

  get Rule(): Validation['rule'] {
    return this.own?.rule ?? {};
  }

  set Rule(value: unknown) {
    if (typeof value !== 'object' || value === null || kindsOf(value).length !== 1) throw invalidArgument();
    this.put({ rule: value as Validation['rule'] });
  }

  get IgnoreBlanks(): boolean {
    return this.own?.ignoreBlanks ?? BLANK.ignoreBlanks;
  }

  set IgnoreBlanks(value: unknown) {
    this.put({ ignoreBlanks: asBoolean(value) as boolean });
  }

  get Prompt(): Prompt {
    return this.own?.prompt ?? BLANK.prompt;
  }

  set Prompt(value: unknown) {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    this.put({ prompt: { ...BLANK.prompt, ...(value as Partial<Prompt>) } });
  }

  get ErrorAlert(): Alert {
    return this.own?.errorAlert ?? BLANK.errorAlert;
  }

  set ErrorAlert(value: unknown) {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    this.put({ errorAlert: { ...BLANK.errorAlert, ...(value as Partial<Alert>) } });
  }

  Clear(): void {
    changeExtras(this.context.model, this.sheet, { validations: this.others.filter(({ area }) => !intersect(area, this.area)) });
  }
}
