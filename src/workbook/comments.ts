import type { Area } from './area';
import { endColumn, endRow } from './area';
import { AREA_PROPERTIES, areaOf } from './run';

/** A comment 标注 on a cell. */
export interface CellComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** More are no help to a reader, and slow in Excel. */
export const MOST_COMMENTS = 200;

/** Adds comments; the caller knows them by the ids that come back. */
export async function addComments(context: Excel.RequestContext, sheet: Excel.Worksheet, cells: readonly CellComment[]): Promise<readonly string[]> {
  const added = cells.map(({ row, column, text }) => {
    const comment = context.workbook.comments.add(sheet.getCell(row, column), text);
    comment.load('id');
    return comment;
  });
  if (added.length > 0) await context.sync();
  return added.map(({ id }) => id);
}

/** Deletes comments by id; those that a person has deleted already are gone. */
export async function deleteComments(context: Excel.RequestContext, ids: readonly string[]): Promise<void> {
  const comments = ids.map((id) => context.workbook.comments.getItemOrNullObject(id));
  for (const comment of comments) comment.load('id');
  if (comments.length > 0) await context.sync();
  for (const comment of comments) if (!comment.isNullObject) comment.delete();
  if (comments.length > 0) await context.sync();
}

/** The comments in an area that are not among the known ones: what a writing that failed half-way has left. */
export async function commentsLeft(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, known: ReadonlySet<string>): Promise<readonly string[]> {
  sheet.comments.load('items/id');
  await context.sync();
  const fresh = sheet.comments.items.filter(({ id }) => !known.has(id));
  const places = fresh.map((comment) => comment.getLocation());
  for (const place of places) place.load(AREA_PROPERTIES);
  if (places.length > 0) await context.sync();
  const within = ({ row, column }: Area): boolean => row >= area.row && row <= endRow(area) && column >= area.column && column <= endColumn(area);
  return fresh.filter((_, index) => places[index] !== undefined && within(areaOf(places[index]))).map(({ id }) => id);
}
