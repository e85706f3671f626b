import { invalidArgument, itemNotFound } from '../wire/errors';
import { WireCollection, WireObject } from '../wire/wire-object';

/** Excel.Setting: a key and a JSON value kept in the document. */
export class Setting extends WireObject {
  readonly kind = 'Setting';

  constructor(
    private readonly settings: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { _Id: this.key };
  }

  private check(): void {
    if (!this.settings.has(this.key)) throw itemNotFound();
  }

  get Key(): string {
    this.check();
    return this.key;
  }

  get Value(): unknown {
    this.check();
    return this.settings.get(this.key);
  }

  set Value(value: unknown) {
    this.check();
    this.settings.set(this.key, value);
  }

  Delete(): void {
    this.check();
    this.settings.delete(this.key);
  }
}

/** Excel.SettingCollection. Keys are case-sensitive, unlike names. */
export class SettingCollection extends WireCollection {
  readonly kind = 'SettingCollection';

  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }

  override items(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }

  /** Sets or adds. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    return this.settings.has(String(key)) ? new Setting(this.settings, String(key)) : null;
  }

  GetItem(key: unknown): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }
}
