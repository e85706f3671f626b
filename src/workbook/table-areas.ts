import type { NamedCell } from './agreement-book';
import type { Area } from './area';
import { cellOfReference } from './area';
import { AREA_PROPERTIES, areaOf } from './run';

/** A table and the cells it takes. */
export interface TableArea {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
}

/** Where tables stand that were loaded with id and name; in their order. */
export async function tableAreas(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<readonly TableArea[]> {
  const places = tables.map((table) => {
    const range = table.getRange();
    range.load(AREA_PROPERTIES);
    return { table, range };
  });
  if (places.length > 0) await context.sync();
  return places.map(({ table: { id, name }, range }) => ({ id, name, area: areaOf(range) }));
}

/** A visible name that stands for one cell; to be spread into a list. */
export function namedCell({ name, formula, visible }: Excel.NamedItem): readonly NamedCell[] {
  const cell = visible ? cellOfReference(String(formula)) : null;
  return cell === null ? [] : [{ name, ...cell }];
}
