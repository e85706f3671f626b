import { changeExtras, extrasOf, OF_WORKBOOK, STRICT } from '../extras/model';
import { HostError, invalidArgument } from '../wire/errors';
import { WireObject } from '../wire/wire-object';
import type { HostContext } from './context';

const asPassword = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Excel.WorkbookProtection: of the structure, which sheets there are and what they are called. */
export class WorkbookProtection extends WireObject {
  readonly kind = 'WorkbookProtection';

  constructor(private readonly context: HostContext) {
    super();
  }

  private get protection() {
    return extrasOf(this.context.model, OF_WORKBOOK).protection;
  }

  get Protected(): boolean {
    return this.protection !== null;
  }

  /** "Protects a workbook. Fails if the workbook has been protected." */
  Protect(password: unknown): void {
    if (this.protection) throw new HostError('InvalidOperation', 'The workbook is already protected.');
    changeExtras(this.context.model, OF_WORKBOOK, { protection: { options: STRICT, password: asPassword(password) } });
  }

  /** A wrong password is refused; a workbook that is not protected is left as it is. */
  Unprotect(password: unknown): void {
    if (!this.protection) return;
    if (this.protection.password !== asPassword(password)) throw invalidArgument('The password you supplied is not correct.');
    changeExtras(this.context.model, OF_WORKBOOK, { protection: null });
  }
}
