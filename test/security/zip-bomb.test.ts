/** A few kilobytes that would unpack to hundreds of megabytes, behind a directory that says they are small. */
import { zipSync } from 'fflate';
import { recalculate } from '../../src/xlsx';
import { partsOf } from '../xlsx/build-workbook';

const MEGABYTE = 1024 * 1024;
const UNPACKED = 64 * MEGABYTE;
const SHEET = 'xl/worksheets/sheet1.xml';

/** The directory's and the part's own header, changed to promise `size`. */
function promising(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = new TextEncoder().encode(path);
  for (let at = 0; at < changed.length - 46; at += 1) {
    const signature = view.getUint32(at, true);
    const header = signature === 0x02014b50 ? 46 : signature === 0x04034b50 ? 30 : 0;
    if (header > 0 && name.every((byte, index) => changed[at + header + index] === byte)) view.setUint32(at + (header === 46 ? 24 : 22), size, true);
  }
  return changed;
}

const bomb = zipSync({ ...partsOf({ sheets: [{ name: '台账', cells: { A1: 8 } }] }), [SHEET]: new Uint8Array(UNPACKED) }, { level: 9 });

test.each([['small', 1000, /^damaged/], ['nothing', 0, /^damaged/], ['beyond every limit', 2 ** 31, /^too-large/]])('a bomb that says it is %s is refused without being unpacked', (_, size, fault) => {
  expect(bomb.length).toBeLessThan(MEGABYTE);
  const bytes = promising(bomb, SHEET, size);
  const before = process.memoryUsage().arrayBuffers;
  expect(() => recalculate(bytes, { locale: 'zh-CN', now: 45_658, values: false })).toThrow(fault);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(UNPACKED / 2);
});
