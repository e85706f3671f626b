import { WorkbookFailure } from './failure';
import { failureOf } from './run';

export interface FileOptions {
  /** Slices read, of all. */
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** As large as Excel hands over at once. */
const SLICE = 4_194_304;

/** What Office answers to a call that takes a callback. @throws WorkbookFailure */
function answered<T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WorkbookFailure('excel-refused', { code: String(result.error.code), message: result.error.message.replace(/[.。]\s*$/, '') }, 'unread'));
    });
  });
}

/** The open workbook as an .xlsx file, as it is now, saved or not. @throws WorkbookFailure with outcome `unread` */
export async function readWorkbookFile({ onProgress, signal }: FileOptions): Promise<Uint8Array> {
  const { document } = Office.context;
  const file = await answered<Office.File>((callback) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, callback));
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0, at = 0; index < file.sliceCount; index += 1) {
      onProgress(index, file.sliceCount);
      if (signal.aborted) throw new WorkbookFailure('cancelled', {}, 'unread');
      const { data } = (await answered<Office.Slice>((callback) => file.getSliceAsync(index, callback))) as { readonly data: ArrayLike<number> };
      bytes.set(data, at);
      at += data.length;
    }
    onProgress(file.sliceCount, file.sliceCount);
    return bytes;
  } finally {
    // Office keeps two copies at most.
    file.closeAsync(() => undefined);
  }
}

/** What the workbook is called, without its folder and ending; blank where it was never saved. */
export const workbookName = (): string => decoded((Office.context.document.url ?? '').split(/[\\/]/).at(-1) ?? '').replace(/\.[a-z]+$/i, '');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether `openNewWorkbook` is to be had. */
export const opensWorkbooks = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.8');

/** Opens a file as a new workbook, which is not saved yet. @throws WorkbookFailure */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    await Excel.createWorkbook(btoa(text));
  } catch (error) {
    throw failureOf(error, 'unchanged');
  }
}
