/**
 * The files that are open, kept in the browser from one workbook to the next: each workbook is a page of its own, and
 * what was changed in one is there again when one comes back to it. A tab has its own files. They are removed when they
 * are closed, and what a tab left behind goes after a day.
 */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  /** Changed since it was opened or saved. */
  readonly changed: boolean;
}

interface Entry extends KeptFile {
  readonly tab: string;
  readonly opened: number;
  readonly touched: number;
}

const DATABASE = 'pairshare-workbench';
const ENTRIES = 'files';
const CONTENTS = 'contents';
const TAB = 'pairshare-tab';
const DAY = 86_400_000;

function tabOf(): string {
  const known = sessionStorage.getItem(TAB) ?? crypto.randomUUID();
  sessionStorage.setItem(TAB, known);
  return known;
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

async function inStore<T>(mode: IDBTransactionMode, work: (entries: IDBObjectStore, contents: IDBObjectStore) => Promise<T>): Promise<T> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ENTRIES, { keyPath: 'id' });
    request.result.createObjectStore(CONTENTS);
  };
  const database = await done(request);
  try {
    const transaction = database.transaction([ENTRIES, CONTENTS], mode);
    return await work(transaction.objectStore(ENTRIES), transaction.objectStore(CONTENTS));
  } finally {
    database.close();
  }
}

/** This tab's files, in the order they were opened. */
export function keptFiles(): Promise<readonly KeptFile[]> {
  return inStore('readwrite', async (entries, contents) => {
    const all = await done(entries.getAll() as IDBRequest<Entry[]>);
    for (const { id, tab, touched } of all) {
      if (tab === tabOf() || Date.now() - touched < DAY) continue;
      entries.delete(id);
      contents.delete(id);
    }
    return all.filter(({ tab }) => tab === tabOf()).sort((a, b) => a.opened - b.opened).map(({ id, name, changed }) => ({ id, name, changed }));
  });
}

export async function keepFile(name: string, bytes: Uint8Array, changed = false): Promise<string> {
  const id = crypto.randomUUID();
  const now = Date.now();
  await inStore('readwrite', async (entries, contents) => {
    await done(entries.put({ id, name, changed, tab: tabOf(), opened: now, touched: now } satisfies Entry));
    await done(contents.put(bytes, id));
  });
  return id;
}

/** Null where it is not, or no longer, this tab's. */
export function keptFile(id: string): Promise<{ readonly file: KeptFile; readonly bytes: Uint8Array } | null> {
  return inStore('readonly', async (entries, contents) => {
    const entry = await done(entries.get(id) as IDBRequest<Entry | undefined>);
    const bytes = await done(contents.get(id) as IDBRequest<Uint8Array | undefined>);
    return entry && bytes && entry.tab === tabOf() ? { file: entry, bytes } : null;
  });
}

/** What has become of a file. @param bytes null where its content stays */
export function updateFile(id: string, changed: boolean, bytes: Uint8Array | null): Promise<void> {
  return inStore('readwrite', async (entries, contents) => {
    const entry = await done(entries.get(id) as IDBRequest<Entry | undefined>);
    if (!entry) return;
    await done(entries.put({ ...entry, changed, touched: Date.now() } satisfies Entry));
    if (bytes) await done(contents.put(bytes, id));
  });
}

export function closeFile(id: string): Promise<void> {
  return inStore('readwrite', async (entries, contents) => {
    await done(entries.delete(id));
    await done(contents.delete(id));
  });
}
