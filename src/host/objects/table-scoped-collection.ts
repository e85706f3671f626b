import { contains, intersect } from '../address';
import type { Area } from '../model';
import { itemNotFound } from '../wire/errors';
import { WireCollection } from '../wire/wire-object';
import type { HostContext } from './context';
import { sameName } from './context';
import { Table } from './table';

/** Excel.TableScopedCollection: the tables that touch a range, or lie inside it. */
export class TableScopedCollection extends WireCollection {
  readonly kind = 'TableScopedCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {
    super();
  }

  override items(): readonly Table[] {
    return this.context.model
      .tables()
      .filter((table) => table.sheet === this.sheet && (this.fullyContained ? contains(this.area, table.area) : intersect(this.area, table.area) !== null))
      .map((table) => new Table(this.context, table.id));
  }

  GetItemOrNullObject(key: unknown): Table | null {
    return this.items().find((table) => table.Id === key || sameName(table.Name, String(key))) ?? null;
  }

  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw itemNotFound();
    return table;
  }

  GetFirst(): Table {
    const [first] = this.items();
    if (!first) throw itemNotFound();
    return first;
  }
}
