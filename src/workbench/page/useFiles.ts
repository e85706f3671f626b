import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { WorkbookFiles } from '../../host/document-file';
import { changesOf } from '../files/changes';
import { closeFile, keepFile, keptFiles, updateFile, type KeptFile } from '../files/file-store';
import { FaultyFile, FileThread } from '../files/file-thread';
import { saveFile } from '../files/save-file';
import { leaveFor } from './leave';
import { writeOptions, type PageOptions } from './options';
import type { Session } from './session';
import { savedLines } from './file-lines';
import { texts, type PageTexts } from './texts';
import { useChanged } from './useChanged';

/** What the page has to say; an error is said at once by screen readers. */
export interface FileNotice {
  readonly kind: 'error' | 'info';
  readonly lines: readonly string[];
}

export interface Files {
  readonly kept: readonly KeptFile[];
  readonly changed: boolean;
  /** What is under way, null for nothing. */
  readonly busy: string | null;
  readonly notice: FileNotice | null;
  /** A changed sample would be lost: what goes on once that is agreed to. */
  readonly question: (() => void) | null;
  readonly open: (chosen: readonly File[]) => void;
  readonly choose: (next: Pick<PageOptions, 'sample' | 'file'>) => void;
  readonly save: () => void;
  readonly close: () => void;
  readonly say: (notice: FileNotice | null) => void;
  readonly answer: (goOn: boolean) => void;
  /** The workbook as a file, for the host. */
  readonly forHost: WorkbookFiles;
}

export const thread = new FileThread();

/** One line about a file that could not be opened. */
export function faultLine(words: PageTexts, name: string, error: unknown): string {
  if (error instanceof FaultyFile) return words.faultIn(name, words.faults[error.fault.code](error.fault.subject));
  return words.faultIn(name, error instanceof Error ? error.message : String(error));
}

export function useFiles(session: Session | null, options: PageOptions, words: PageTexts): Files {
  const [kept, setKept] = useState<readonly KeptFile[]>([]);
  const [busy, setBusy] = useState<string | null>(null);
  const [notice, say] = useState<FileNotice | null>(null);
  const [question, ask] = useState<(() => void) | null>(null);
  const { changed, markSaved } = useChanged(session);
  const current = useRef({ session, locale: options.locale });
  useEffect(() => {
    current.current = { session, locale: options.locale };
  });
  const refresh = useCallback(() => void keptFiles().then(setKept, () => setKept([])), []);
  useEffect(refresh, [refresh]);

  const written = useCallback(async (): Promise<{ readonly bytes: Uint8Array; readonly lines: readonly string[] }> => {
    const { session: now, locale } = current.current;
    if (!now) throw new Error('no workbook');
    await now.model.settled();
    const saved = await thread.save(now.source?.bytes ?? null, changesOf(now.model, now.source?.opened ?? null), locale);
    return { bytes: saved.bytes, lines: savedLines(texts(locale), saved, now) };
  }, []);

  const during = async (what: string, work: () => Promise<void>): Promise<void> => {
    setBusy(what);
    try {
      await work();
    } catch (error) {
      say({ kind: 'error', lines: [faultLine(words, session?.model.name ?? '', error)] });
    } finally {
      setBusy(null);
    }
  };

  /** What was changed in a file is there again when one comes back to it; a sample is lost. */
  const leave = async (address: string, lines: readonly string[] = []): Promise<void> => {
    if (session?.source && changed) await updateFile(session.source.file.id, true, (await written()).bytes);
    leaveFor(address, lines);
  };
  const unlessLost = (goOn: () => void): void => {
    if (session && !session.source && changed) ask(() => goOn);
    else goOn();
  };

  const open = (chosen: readonly File[]): void => {
    if (chosen.length === 0 || busy !== null) return;
    void during(words.reading(chosen[0]?.name ?? ''), async () => {
      const ids: string[] = [];
      const lines: string[] = [];
      for (const file of chosen) {
        setBusy(words.reading(file.name));
        try {
          const bytes = new Uint8Array(await file.arrayBuffer());
          await thread.read(bytes);
          ids.push(await keepFile(file.name, bytes));
        } catch (error) {
          lines.push(faultLine(words, file.name, error));
        }
      }
      refresh();
      const [first] = ids;
      if (first === undefined) say({ kind: 'error', lines });
      else unlessLost(() => void during(words.opening, () => leave(writeOptions({ ...options, file: first }), lines)));
    });
  };

  const forHost = useMemo((): WorkbookFiles => ({
    read: async () => (await written()).bytes,
    open(content) {
      const name = texts(current.current.locale).newWorkbook;
      if (content) void keepFile(name, content, true).then(() => {
        refresh();
        say({ kind: 'info', lines: [texts(current.current.locale).workbookMade(name)] });
      });
    },
  }), [written, refresh]);

  return {
    kept,
    changed,
    busy,
    notice,
    question,
    open,
    choose: (next) => unlessLost(() => void during(words.opening, () => leave(writeOptions({ ...options, ...next })))),
    save() {
      if (!session || busy !== null) return;
      void during(words.saving, async () => {
        const { bytes, lines } = await written();
        saveFile(session.model.name, bytes);
        markSaved();
        if (session.source) await updateFile(session.source.file.id, false, bytes);
        refresh();
        say({ kind: 'info', lines: [words.saved(session.model.name), ...lines] });
      });
    },
    close() {
      if (!session?.source) return;
      const { id } = session.source.file;
      const goOn = (): void => void closeFile(id).then(() => leaveFor(writeOptions({ ...options, file: kept.find((file) => file.id !== id)?.id ?? null })));
      if (changed) ask(() => goOn);
      else goOn();
    },
    say,
    answer(goOn) {
      ask(null);
      if (goOn) question?.();
    },
    forHost,
  };
}
