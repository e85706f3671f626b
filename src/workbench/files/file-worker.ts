import type { WorkbookContent, SavedWorkbook, WorkbookChanges } from '../../xlsx';
import { PackageFault, openWorkbook, saveWorkbook } from '../../xlsx';
import '../../i18n/every-language';
import type { Locale } from '../../i18n/locale';

/** What is asked of the thread that reads and writes files. */
export type FileCall =
  | { readonly id: number; readonly method: 'read'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly method: 'save'; readonly bytes: Uint8Array | null; readonly changes: WorkbookChanges; readonly locale: Locale; readonly now: number };

export type FileAnswer =
  | { readonly id: number; readonly result: WorkbookContent | SavedWorkbook }
  | { readonly id: number; readonly fault: { readonly code: PackageFault['code']; readonly subject: string } }
  | { readonly id: number; readonly error: string };

self.addEventListener('message', ({ data }: MessageEvent<FileCall>) => {
  self.postMessage(answer(data));
});

function answer(call: FileCall): FileAnswer {
  const { id } = call;
  try {
    return { id, result: call.method === 'read' ? openWorkbook(call.bytes) : saveWorkbook(call.bytes, call.changes, { locale: call.locale, now: call.now }) };
  } catch (error) {
    if (error instanceof PackageFault) return { id, fault: { code: error.code, subject: error.subject } };
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
