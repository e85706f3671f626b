import { cell } from '../address';
import { WireObject } from '../wire/wire-object';
import { Application } from './application';
import { CommentCollection } from './comment';
import type { HostContext } from './context';
import { Functions } from './functions';
import { NamedItemCollection } from './named-item-collection';
import { Range } from './range';
import { SettingCollection } from './setting-collection';
import { TableCollection } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/** Excel.Workbook, the root of every request. */
export class Workbook extends WireObject {
  readonly kind = 'Workbook';

  constructor(private readonly context: HostContext) {
    super();
  }

  get Name(): string {
    return this.context.model.name;
  }

  get Application(): Application {
    return new Application(this.context);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.context);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.context, null);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.context, null);
  }

  get Comments(): CommentCollection {
    return new CommentCollection(this.context, null);
  }

  get Protection(): WorkbookProtection {
    return new WorkbookProtection(this.context);
  }

  get Functions(): Functions {
    return new Functions(this.context);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.context.model.settings);
  }

  GetSelectedRange(): Range {
    const { sheet, area } = this.context.model.selection();
    return new Range(this.context, sheet, area);
  }

  /** The model knows no active cell apart from the selection's first. */
  GetActiveCell(): Range {
    const { sheet, area } = this.context.model.selection();
    return new Range(this.context, sheet, cell(area.row, area.column));
  }

  _RemoveReference(id: unknown): void {
    this.context.releaseReference(String(id));
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.context.functionsReady();
  }
}
