/**
 * The workbook as a file: `Office.context.document.getFileAsync` reads it in slices, `Excel.createWorkbook` opens
 * another. What a file holds is its maker's business: the host only carries the bytes.
 */
export interface WorkbookFiles {
  /** The open workbook as an .xlsx package. */
  read(): Promise<Uint8Array>;
  /** Opens a workbook of its own from a package, or a blank one. */
  open(content: Uint8Array | null): void;
}

/** Numbers of the old document API. */
const GET_COPY = 77;
const GET_SLICE = 80;
const RELEASE_COPY = 81;
/** Office.FileType.Compressed on the wire. */
const COMPRESSED = 5;

const SUCCESS = 0;
/** OSF status codes the library has messages for. */
export const OPERATION_NOT_SUPPORTED = 5000;
const FILE_TYPE_NOT_SUPPORTED = 5009;
const INTERNAL_ERROR = 5001;
/** "There are already two files in memory": the documented limit of copies that are not closed. */
const MOST_COPIES = 2;
const TOO_MANY_COPIES = 5012;

/** Takes a status alone, or a SAFEARRAY of the status and what came. */
export type Reply = (answer: unknown) => void;

/** Arrays of the old API come as SAFEARRAYs; the library asks them for a plain copy. */
export function safeArray(items: readonly unknown[]): unknown {
  return Object.assign([...items], { toArray: () => [...items], dimensions: () => 1 });
}

/** Copies of the workbook that an add-in has asked for and not closed yet. */
export class DocumentCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private last = 0;

  constructor(private readonly files: WorkbookFiles | undefined) {}

  /** True where the method is one of these, and answered. */
  execute(method: number, parameters: readonly unknown[], reply: Reply): boolean {
    if (method === GET_COPY) void this.copy(parameters[0], reply);
    else if (method === GET_SLICE) this.slice(parameters.map(Number), reply);
    else if (method === RELEASE_COPY) {
      this.copies.delete(Number(parameters[0]));
      reply(SUCCESS);
    } else return false;
    return true;
  }

  private async copy(type: unknown, reply: Reply): Promise<void> {
    if (!this.files) return reply(OPERATION_NOT_SUPPORTED);
    if (type !== COMPRESSED) return reply(FILE_TYPE_NOT_SUPPORTED);
    if (this.copies.size >= MOST_COPIES) return reply(TOO_MANY_COPIES);
    try {
      const content = await this.files.read();
      const handle = ++this.last;
      this.copies.set(handle, content);
      reply(safeArray([SUCCESS, safeArray([handle, content.length])]));
    } catch {
      reply(INTERNAL_ERROR);
    }
  }

  private slice([handle = 0, offset = 0, size = 0]: readonly number[], reply: Reply): void {
    const content = this.copies.get(handle);
    if (!content) return reply(INTERNAL_ERROR);
    const bytes = content.subarray(offset, offset + size);
    reply(safeArray([SUCCESS, safeArray([safeArray([...bytes]), bytes.length])]));
  }
}
