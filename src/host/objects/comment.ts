import type { Comment as CommentState, SheetExtras } from '../extras/model';
import { changeExtras, extrasOf } from '../extras/model';
import { cell } from '../address';
import { invalidArgument, itemNotFound } from '../wire/errors';
import type { Lens } from '../wire/state-properties';
import { asBoolean, declareProperties } from '../wire/state-properties';
import { IndexedCollection, WireObject } from '../wire/wire-object';
import type { HostContext } from './context';
import { Range } from './range';
import { resolveReference } from './reference';

/** Who writes comments in a workbook without an account. */
const AUTHOR = 'PairShare';

/** Excel truncates nothing and refuses what is longer. */
const LONGEST_CONTENT = 32_767;

function asContent(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST_CONTENT) throw invalidArgument();
  return value;
}

/** Excel.Comment; replies and mentions are not emulated. */
export class Comment extends WireObject {
  readonly kind = 'Comment';
  readonly state: Lens<CommentState>;

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string,
    private readonly id: string,
  ) {
    super();
    this.state = {
      get: () => {
        const found = this.siblings.find((comment) => comment.id === id);
        if (!found) throw itemNotFound();
        return found;
      },
      set: (change) => this.put(this.siblings.map((comment) => (comment.id === id ? { ...comment, ...change } : comment))),
    };
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  private get siblings(): SheetExtras['comments'] {
    return extrasOf(this.context.model, this.sheet).comments;
  }

  private put(comments: SheetExtras['comments']): void {
    changeExtras(this.context.model, this.sheet, { comments });
  }

  GetLocation(): Range {
    const { row, column } = this.state.get();
    return new Range(this.context, this.sheet, cell(row, column));
  }

  Delete(): void {
    this.state.get();
    this.put(this.siblings.filter((comment) => comment.id !== this.id));
  }
}

declareProperties<CommentState>(Comment, {
  Id: ['id'],
  Content: ['content', asContent],
  AuthorName: ['author'],
  CreationDate: ['created'],
  Resolved: ['resolved', asBoolean],
});

/** Excel.CommentCollection, of one sheet or, with null, of the workbook. */
export class CommentCollection extends IndexedCollection {
  readonly kind = 'CommentCollection';

  constructor(
    private readonly context: HostContext,
    private readonly sheet: string | null,
  ) {
    super();
  }

  override items(): readonly Comment[] {
    const { model } = this.context;
    const sheets = this.sheet === null ? model.sheets().map(({ id }) => id) : [this.sheet];
    return sheets.flatMap((sheet) => extrasOf(model, sheet).comments.map(({ id }) => new Comment(this.context, sheet, id)));
  }

  private place(cellAddress: unknown): { readonly sheet: string; readonly row: number; readonly column: number } {
    const { model } = this.context;
    const home = this.sheet ?? model.activeSheet();
    const place = cellAddress instanceof Range ? cellAddress : typeof cellAddress === 'string' ? resolveReference(model, cellAddress, home) : null;
    // "An InvalidArgument error is thrown if the provided range is larger than one cell."
    if (!place || place.area.rows !== 1 || place.area.columns !== 1 || (this.sheet !== null && place.sheet !== this.sheet)) throw invalidArgument();
    return { sheet: place.sheet, row: place.area.row, column: place.area.column };
  }

  Add(cellAddress: unknown, content: unknown): Comment {
    const { model } = this.context;
    const { sheet, row, column } = this.place(cellAddress);
    const { comments } = extrasOf(model, sheet);
    if (comments.some((comment) => comment.row === row && comment.column === column)) throw invalidArgument('The cell has a comment already.');
    const added = { id: `{${crypto.randomUUID()}}`, row, column, content: asContent(content), author: AUTHOR, created: new Date().toISOString(), resolved: false };
    changeExtras(model, sheet, { comments: [...comments, added] });
    return new Comment(this.context, sheet, added.id);
  }

  GetItemByCell(cellAddress: unknown): Comment {
    const { sheet, row, column } = this.place(cellAddress);
    const found = extrasOf(this.context.model, sheet).comments.find((comment) => comment.row === row && comment.column === column);
    if (!found) throw itemNotFound();
    return new Comment(this.context, sheet, found.id);
  }

  GetItemOrNullObject(id: unknown): Comment | null {
    return this.items().find((comment) => comment.state.get().id === id) ?? null;
  }

  GetItem(id: unknown): Comment {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }
}
