import { PackageFault } from './fault';

/** One entry of a ZIP file as its directory describes it; the data stay compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time in the low, date in the high 16 bits. */
  readonly modified: number;
  readonly crc: number;
  readonly size: number;
  readonly versionMadeBy: number;
  readonly attributes: number;
  readonly data: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;
const ENCRYPTED = 1;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** @throws PackageFault where the bytes are no ZIP file, or not a whole one */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  refuseOtherFormats(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // The directory points beyond the end of the file.
    if (error instanceof RangeError) throw new PackageFault('truncated');
    throw error;
  }
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (OLE.every((byte, index) => bytes[index] === byte)) throw new PackageFault(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-workbook');
  const startsAsZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!startsAsZip) throw new PackageFault('not-a-package');
}

/** Names in an OLE file are UTF-16. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, start } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new PackageFault('damaged');
    const [nameLength, extraLength, commentLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
    const sizes = sizesOf(view, at, at + 46 + nameLength, extraLength);
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED) throw new PackageFault('encrypted');
    entries.push({
      name: new TextDecoder().decode(nameBytes),
      nameBytes,
      flags,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.size,
      versionMadeBy: view.getUint16(at + 4, true),
      attributes: view.getUint32(at + 38, true),
      data: dataOf(bytes, view, sizes.offset, sizes.compressed),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END || at + END_LENGTH + view.getUint16(at + 20, true) > view.byteLength) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return { count, start };
    const end64 = Number(view.getBigUint64(locator + 8, true));
    if (view.getUint32(end64, true) !== END64) throw new PackageFault('damaged');
    return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) };
  }
  throw new PackageFault('truncated');
}

/** Sizes and place of an entry; those beyond 4 GB stand in the extra field, in this order. */
function sizesOf(view: DataView, at: number, extraStart: number, extraLength: number): { readonly size: number; readonly compressed: number; readonly offset: number } {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let field = extraStart;
  while (field + 4 <= extraStart + extraLength && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let next = field + 4;
  const [size = 0, compressed = 0, offset = 0] = short.map((value) => {
    if (value !== IN_ZIP64) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
  return { size, compressed, offset };
}

function dataOf(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL) throw new PackageFault('damaged');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw new PackageFault('truncated');
  return bytes.subarray(start, start + length);
}
