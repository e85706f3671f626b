import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { PackageFault } from './fault';
import type { ZipEntry } from './zip-reader';
import { readZip } from './zip-reader';
import { writeZip } from './zip-writer';

const MEGABYTE = 1024 * 1024;
/** A sheet of a million rows and twenty columns is about 600 MB; a text in JavaScript ends at 512. */
const LARGEST_PART = 480 * MEGABYTE;
const LARGEST_PACKAGE = 1536 * MEGABYTE;
const MOST_PARTS = 20_000;
const STORED = 0;
const DEFLATED = 8;
/** For parts made here: names in UTF-8, ZIP 2.0, the first day the format knows. */
const UTF8_NAME = 0x800;
const VERSION = 20;
const NO_TIME = 0x00210000;
const CONTENT_TYPES = '[Content_Types].xml';

/** Absolute, with a drive, a backslash, or with a step upwards. */
const LEADS_OUTSIDE = /^\/|\\|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|\0/;
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i;
const IS_XML = /\.(?:xml|rels|vml)$/i;

/**
 * An .xlsx file as its parts. A part that is not set again keeps its compressed bytes. Paths are compared without
 * regard to case, as the packaging standard has it.
 */
export class WorkbookPackage {
  private readonly entries: ZipEntry[];
  private readonly places: Map<string, number>;

  /** @throws PackageFault where the file is no package, is damaged, or could do harm */
  constructor(bytes: Uint8Array) {
    this.entries = readZip(bytes).slice();
    this.places = placesOf(this.entries);
    if (!this.has(CONTENT_TYPES)) throw new PackageFault('not-a-package');
    for (const entry of this.entries) checkContent(entry);
  }

  has(path: string): boolean {
    return this.places.has(path.toLowerCase());
  }

  /** The paths of all parts, as they are written. */
  paths(): readonly string[] {
    return [...this.places.values()].map((place) => this.entries[place]?.name ?? '');
  }

  /** The text of a part. @throws PackageFault where it is missing or no UTF-8 */
  text(path: string): string {
    const entry = this.entries[this.places.get(path.toLowerCase()) ?? -1];
    if (!entry) throw new PackageFault('part-missing', path);
    return decode(entry, inflate(entry));
  }

  /** The text of a part, null where there is none. */
  textIfAny(path: string): string | null {
    return this.has(path) ? this.text(path) : null;
  }

  set(path: string, text: string): void {
    const place = this.places.get(path.toLowerCase()) ?? -1;
    const entry = this.entries[place];
    if (!entry) throw new PackageFault('part-missing', path);
    this.entries[place] = { ...entry, ...packed(text) };
  }

  /** Sets a part that may not be there yet. Lists that have to name it are the caller's business. */
  put(path: string, text: string): void {
    if (this.has(path)) return this.set(path, text);
    this.places.set(path.toLowerCase(), this.entries.length);
    this.entries.push({ name: path, nameBytes: new TextEncoder().encode(path), flags: UTF8_NAME, modified: NO_TIME, versionMadeBy: VERSION, attributes: 0, ...packed(text) });
  }

  /** Leaves a part out. Lists that name it are the caller's business. */
  remove(path: string): void {
    this.places.delete(path.toLowerCase());
  }

  /** The whole file. */
  bytes(): Uint8Array {
    return writeZip(this.entries.filter(({ name }, index) => this.places.get(name.toLowerCase()) === index));
  }
}

function packed(text: string): Pick<ZipEntry, 'method' | 'data' | 'size' | 'crc'> {
  const content = new TextEncoder().encode(text);
  return { method: DEFLATED, data: deflateSync(content), size: content.length, crc: crc32(content) };
}

function placesOf(entries: readonly ZipEntry[]): Map<string, number> {
  const places = new Map<string, number>();
  let total = 0;
  entries.forEach(({ name, size, method }, index) => {
    if (LEADS_OUTSIDE.test(name)) throw new PackageFault('path-outside', name);
    if (places.has(name.toLowerCase())) throw new PackageFault('part-twice', name);
    if (method !== STORED && method !== DEFLATED) throw new PackageFault('unsupported-compression', name);
    places.set(name.toLowerCase(), index);
    total += size;
    if (size > LARGEST_PART) throw new PackageFault('too-large', String(LARGEST_PART / MEGABYTE));
  });
  if (total > LARGEST_PACKAGE || entries.length > MOST_PARTS) throw new PackageFault('too-large', String(LARGEST_PACKAGE / MEGABYTE));
  return places;
}

/** Every part is whole, and no XML declares a document type: entities are how XML reaches outside itself, or grows without end. */
function checkContent(entry: ZipEntry): void {
  const content = inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw new PackageFault('damaged', entry.name);
  // In UTF-16 the letters stand apart; a part in it that is read is refused as such.
  if (IS_XML.test(entry.name) && DOCTYPE.test(prologOf(content))) throw new PackageFault('doctype', entry.name);
}

const decode = ({ name }: ZipEntry, content: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    throw new PackageFault('not-utf8', name);
  }
};

/** What stands before the first element; a document type can stand nowhere else. */
function prologOf(content: Uint8Array): string {
  let at = content.indexOf(0x3c);
  const isName = (byte = 0): boolean => byte >= 0x80 || byte === 0x5f || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  while (at >= 0 && !isName(content[at + 1])) at = content.indexOf(0x3c, at + 1);
  return new TextDecoder('latin1').decode(content.subarray(0, at < 0 ? content.length : at)).replaceAll('\0', '');
}

/** Never more than the directory promises, so that a bomb cannot grow beyond what was allowed. */
function inflate({ name, method, data, size }: ZipEntry): Uint8Array {
  if (method === STORED) return data;
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    throw new PackageFault('damaged', name);
  }
}
