import type { NameInfo } from '../model';
import { ModelError } from '../model';
import { sameName } from '../objects/context';
import { isLegalName } from '../objects/name-legality';
import { parseFormula } from './formula/parser';
import type { History } from './history';

/** The workbook's defined names, of both scopes. */
export class NameList {
  private list: readonly NameInfo[] = [];

  constructor(private readonly history: History) {}

  get all(): readonly NameInfo[] {
    return this.list;
  }

  private replace(list: readonly NameInfo[]): void {
    const before = this.list;
    this.history.record(() => (this.list = before));
    this.list = list;
  }

  private same(name: string, scope: string | null): (item: NameInfo) => boolean {
    return (item) => item.scope === scope && sameName(item.name, name);
  }

  /** @param tables the names of tables, which share one space with the workbook's names */
  add(item: NameInfo, tables: readonly string[]): NameInfo {
    if (!isLegalName(item.name)) throw new ModelError('InvalidArgument', `${item.name} is not a legal name.`);
    if (this.list.some(this.same(item.name, item.scope)) || tables.some((table) => sameName(table, item.name))) throw new ModelError('ItemAlreadyExists', `The name ${item.name} is taken.`);
    parseFormula(item.formula);
    this.replace([...this.list, item]);
    return item;
  }

  remove(name: string, scope: string | null): void {
    if (!this.list.some(this.same(name, scope))) throw new ModelError('ItemNotFound', "The requested resource doesn't exist.");
    this.replace(this.list.filter((item) => !this.same(name, scope)(item)));
  }

  removeOf(scope: string): void {
    this.replace(this.list.filter((item) => item.scope !== scope));
  }

  rewrite(change: (formula: string) => string): void {
    this.replace(this.list.map((item) => ({ ...item, formula: change(item.formula) })));
  }
}
