import type { Cell } from '../cells';
import { isCellError } from '../cells';
import { Fault } from '../fault';
import type { Language } from '../language';
import { errorInCell, excerpt } from '../quantity/amount';
import { halfWidth } from '../quantity/characters';
import type { ListedDistrict } from './chengdu';
import { CHENGDU, WIDER_AREAS } from './chengdu';
import type { District } from './district';

/** Longer than any name with its code; a cell beyond it is prose. */
const LONGEST = 60;

/** What may stand before a district of Chengdu. */
const PREFIX = /^(?:四川省?)?成都市(?=.)/;

/** `名称(代码)` or `片区(所属区)`, after half-width. */
const WITH_PARENTHESES = /^([^()]+)\(([^()]+)\)$/;

/** Six digits; statistics offices also write the twelve of a county, which end in six zeros. */
const CODE = /^(\d{6})(?:000000)?$/;

const key = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

const listed = new Map<string, { readonly district: District; readonly entry: ListedDistrict }>();

for (const entry of CHENGDU) {
  const found = { district: { name: entry.name, code: entry.code, parent: null }, entry };
  const short = entry.name.length > 2 && entry.code !== null ? [entry.name.slice(0, -1)] : [];
  const english = [entry.english, `${entry.english} District`, `${entry.english} County`, `${entry.english} City`];
  for (const spelling of [entry.name, ...short, ...english, ...entry.also, ...(entry.code === null ? [] : [entry.code])]) listed.set(key(spelling), found);
}

const wider = new Set(WIDER_AREAS.map(key));

/** GB/T 2260 keeps codes that end in 00 for cities and provinces. */
const isWiderCode = (code: string): boolean => code.endsWith('00');

/**
 * Reads a district: a name of Chengdu (full, short, former, English), a code, `名称(代码)` for any other,
 * or an area with its parent, `生物城(双流区)`.
 * @throws Fault district-unknown, district-too-wide, district-code-differs, cell-is-error
 */
export function readDistrict(cell: Cell): District {
  if (isCellError(cell)) throw errorInCell(cell.error);
  const written = String(cell ?? '');
  const text = halfWidth(written).trim();
  if (text === '' || text.length > LONGEST) throw unknown(written);
  const plain = readPlain(text);
  if (plain) return plain;
  const [, outer = '', inner = ''] = WITH_PARENTHESES.exec(text) ?? [];
  if (!outer.trim() || !inner.trim()) throw unknown(written);
  const code = CODE.exec(inner.trim())?.[1];
  return code === undefined ? area(outer.trim(), inner.trim(), written) : coded(outer.trim(), code, written);
}

/** A name or code alone; null where the table has none. */
function readPlain(text: string): District | null {
  const code = CODE.exec(text)?.[1];
  if (code !== undefined ? isWiderCode(code) : wider.has(key(text)) || /^\d{2}(?:\d{2})?$/.test(text)) throw new Fault('district-too-wide', { text });
  return listed.get(key(code ?? text.replace(PREFIX, '')))?.district ?? null;
}

function coded(name: string, code: string, written: string): District {
  if (isWiderCode(code)) throw new Fault('district-too-wide', { text: excerpt(written) });
  const byName = listed.get(key(name.replace(PREFIX, '')))?.district;
  const byCode = listed.get(code)?.district;
  if (byCode && byName === byCode) return byCode;
  // A name of the table with a foreign code may be another city's 高新区; a Chengdu code with another name is a slip.
  if (byCode) throw new Fault('district-code-differs', { text: excerpt(written), name: byCode.name, code });
  return { name: `${name}(${code})`, code, parent: null };
}

function area(name: string, parentText: string, written: string): District {
  const own = readPlain(name);
  const parent = readPlain(parentText);
  if (own || !parent) throw unknown(written);
  return { name: `${name}(${parent.name})`, code: null, parent: parent.name };
}

const unknown = (text: string) => new Fault('district-unknown', { text: excerpt(text) });

/** The district's name as a person reads it: official in Chinese, in English the name of the table without its code. */
export function districtName(district: District, language: Language): string {
  if (language === 'zh') return district.name;
  const entry = listed.get(key(district.name))?.entry;
  if (entry) return entry.english;
  const parent = district.parent === null ? null : listed.get(key(district.parent))?.entry;
  return parent ? district.name.replace(`(${parent.name})`, ` (${parent.english})`) : district.name;
}

const rank = new Map(CHENGDU.map((entry, index) => [entry.name, index]));

/** Code order: by code, an area after its parent, areas without either as in the table and then by name. */
export function compareDistricts(a: District, b: District): number {
  const left = sortKey(a);
  const right = sortKey(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey({ name, code, parent }: District): string {
  if (parent !== null) return `${sortKey(listed.get(key(parent))?.district ?? { name: parent, code: null, parent: null })}${name}`;
  return code !== null ? `${code} ` : `9999990${String(rank.get(name) ?? 99).padStart(2, '0')}${rank.has(name) ? '' : name} `;
}
