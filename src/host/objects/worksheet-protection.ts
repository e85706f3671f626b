import type { ProtectionOptions } from '../extras/model';
import { changeExtras, extrasOf, STRICT } from '../extras/model';
import { HostError, invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';

function asOptions(value: unknown): ProtectionOptions {
  if (value === undefined || value === null) return STRICT;
  if (typeof value !== 'object') throw invalidArgument();
  const given = Object.entries(value).filter(([key]) => key in STRICT);
  if (given.some(([key, option]) => typeof option !== typeof STRICT[key as keyof ProtectionOptions])) throw invalidArgument();
  return { ...STRICT, ...(Object.fromEntries(given) as Partial<ProtectionOptions>) };
}

const asPassword = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Excel.WorksheetProtection. */
export class WorksheetProtection extends WireObject {
  readonly kind = 'WorksheetProtection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
  ) {
    super();
  }

  private get protection() {
    return extrasOf(this.context.model, this.sheet).protection;
  }

  get Protected(): boolean {
    return this.protection !== null;
  }

  get Options(): ProtectionOptions {
    return this.protection?.options ?? STRICT;
  }

  /** "Protects a worksheet. Fails if the worksheet has already been protected." */
  Protect(options: unknown, password: unknown): void {
    if (this.protection) throw new HostError('InvalidOperation', 'The worksheet is already protected.');
    changeExtras(this.context.model, this.sheet, { protection: { options: asOptions(options), password: asPassword(password) } });
  }

  /** A wrong password is refused; a sheet that is not protected is left as it is. */
  Unprotect(password: unknown): void {
    if (!this.protection) return;
    if (this.protection.password !== asPassword(password)) throw invalidArgument('The password you supplied is not correct.');
    changeExtras(this.context.model, this.sheet, { protection: null });
  }
}
