import type { Locale } from '../../i18n/locale';
import type { WorkbookContent, SavedWorkbook, WorkbookChanges } from '../../xlsx';
import type { FileAnswer, FileCall } from './file-worker';

export type FileFault = Extract<FileAnswer, { fault: unknown }>['fault'];

/** A file that is no whole, harmless .xlsx; i18n has the words, under the code. */
export class FaultyFile extends Error {
  constructor(readonly fault: FileFault) {
    super(`${fault.code} ${fault.subject}`);
    this.name = 'FaultyFile';
  }
}

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
/** The moment on the clock of this machine, as Excel counts days. */
const serialNow = (): number => (Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY + DAYS_TO_1970;

type Question = FileCall extends infer Call ? (Call extends unknown ? Omit<Call, 'id'> : never) : never;

/** Files are read and written in a thread of their own, so that the page goes on answering. */
export class FileThread {
  private worker: Worker | null = null;
  private last = 0;
  private readonly waiting = new Map<number, { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void }>();

  /** @throws FaultyFile */
  read(bytes: Uint8Array): Promise<WorkbookContent> {
    return this.ask({ method: 'read', bytes });
  }

  /** @param bytes the file the workbook came from; null where it never was one. @throws FaultyFile */
  save(bytes: Uint8Array | null, changes: WorkbookChanges, locale: Locale): Promise<SavedWorkbook> {
    return this.ask({ method: 'save', bytes, changes, locale, now: serialNow() });
  }

  private ask<Result>(question: Question): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.last += 1;
      this.waiting.set(this.last, { resolve, reject });
      (this.worker ??= this.start()).postMessage({ ...question, id: this.last });
    });
  }

  private start(): Worker {
    const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { name: 'files' });
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      const waiter = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if ('fault' in data) waiter?.reject(new FaultyFile(data.fault));
      else if ('error' in data) waiter?.reject(new Error(data.error));
      else waiter?.resolve(data.result as never);
    });
    worker.addEventListener('error', ({ message }) => {
      for (const { reject } of this.waiting.values()) reject(new Error(message));
      this.waiting.clear();
      this.worker = null;
    });
    return worker;
  }
}
