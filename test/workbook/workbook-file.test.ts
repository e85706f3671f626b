import { openNewWorkbook, opensWorkbooks, readWorkbookFile } from '../../src/workbook/workbook-file';
import type { OfficePage } from '../support/office-page';
import { openOfficePage } from '../support/office-page';

let page: OfficePage;
afterEach(() => page.close());

const CONTENT = Uint8Array.from({ length: 4_194_304 + 5000 }, (_, index) => (index * 7) % 251);
const opened: (Uint8Array | null)[] = [];

async function start(read: () => Promise<Uint8Array> = () => Promise.resolve(CONTENT)): Promise<void> {
  page = await openOfficePage({ files: { read, open: (bytes) => void opened.push(bytes) } });
  page.install();
}

test('the workbook is read whole, slice by slice', async () => {
  await start();
  const steps: string[] = [];
  const bytes = await readWorkbookFile({ onProgress: (done, all) => steps.push(`${String(done)}/${String(all)}`), signal: new AbortController().signal });
  expect(Buffer.compare(bytes, CONTENT)).toBe(0);
  expect(steps).toEqual(['0/2', '1/2', '2/2']);
});

test('cancelled, it stops at the next slice, and the copy is given back', async () => {
  await start();
  const stop = new AbortController();
  const cancelled = (): Promise<unknown> => readWorkbookFile({ onProgress: () => stop.abort(), signal: stop.signal });
  // Office keeps two copies at most: a third would be refused if one were left.
  for (let time = 0; time < 3; time += 1) await expect(cancelled()).rejects.toMatchObject({ code: 'cancelled', outcome: 'unread' });
});

test('what Office refuses is a failure with its words', async () => {
  await start(() => Promise.reject(new Error('no')));
  await expect(readWorkbookFile({ onProgress: () => undefined, signal: new AbortController().signal })).rejects.toMatchObject({ code: 'excel-refused', outcome: 'unread' });
});

test('a copy opens as a workbook of its own', async () => {
  await start();
  expect(opensWorkbooks()).toBe(true);
  await openNewWorkbook(Uint8Array.of(80, 75, 3, 4));
  expect([...(opened.at(-1) ?? [])]).toEqual([80, 75, 3, 4]);
});
