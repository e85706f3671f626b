import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/errors';
import { WireCollection } from '../wire/wire-object';
import type { HostContext } from './context';
import { nameOfScope, tableNamed } from './context';
import { isLegalName } from './name-legality';
import { NamedItem } from './named-item';
import { Range } from './range';
import { absoluteReference } from './worksheet';

/** Excel.NamedItemCollection: the workbook's names or, with a sheet's id, those of that sheet's scope. */
export class NamedItemCollection extends WireCollection {
  readonly kind = 'NamedItemCollection';

  constructor(
    private readonly context: HostContext,
    private readonly scope: string | null,
  ) {
    super();
  }

  override items(): readonly NamedItem[] {
    return this.context.model
      .names()
      .filter((item) => item.scope === this.scope)
      .map((item) => new NamedItem(this.context, item.name, item.scope));
  }

  GetItemOrNullObject(name: unknown): NamedItem | null {
    const found = nameOfScope(this.context.model, String(name), this.scope);
    return found ? new NamedItem(this.context, found.name, found.scope) : null;
  }

  GetItem(name: unknown): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }

  /** @param reference a range, or a formula that begins with "=" */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const { model } = this.context;
    if (typeof name !== 'string' || !isLegalName(name)) throw invalidArgument();
    if (nameOfScope(model, name, this.scope) || tableNamed(model, name)) throw itemAlreadyExists();
    const formula = reference instanceof Range ? absoluteReference(reference) : reference;
    if (typeof formula !== 'string' || !formula.startsWith('=') || formula.length < 2) throw invalidArgument();
    const added = model.addName(name, formula, this.scope, typeof comment === 'string' ? comment : '');
    return new NamedItem(this.context, added.name, added.scope);
  }
}
