import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { COURSE } from '../../src/course/course';
import { answerRow } from '../../src/course/places';
import type { Audience } from '../../src/course/workbook/words';

const FOLDER = join(__dirname, '../../assets/course');

export const courseFile = (audience: Audience, language: 'zh' | 'en'): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, `course-${audience}-${language}.xlsx`)));

/** What a learner enters: a number, a text, or a formula that was saved without a value. */
export type Entry = number | string;

/** The class's workbook with answers in it, by the exercise's number, as another program might save it. */
export function answered(bytes: Uint8Array, answers: Readonly<Record<number, Entry>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [number, entry] of Object.entries(answers)) {
    // The first sheet is the contents.
    const path = `xl/worksheets/sheet${String(Number(number) + 1)}.xml`;
    const exercise = COURSE[Number(number) - 1];
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = before.replace(new RegExp(`<c r="B${String(exercise ? answerRow(exercise) : 0)}"( s="\\d+")?/>`), (_, style: string) => `<c r="B${String(exercise ? answerRow(exercise) : 0)}"${style}${contentOf(entry)}</c>`);
    if (after === before) throw new Error(`No blank answer in ${path}`);
    parts[path] = strToU8(after);
  }
  return zipSync(parts);
}

function contentOf(entry: Entry): string {
  if (typeof entry === 'number') return `><v>${String(entry)}</v>`;
  const text = entry.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return entry.startsWith('=') ? `><f>${text.slice(1).replaceAll('PAIR.', '_xldudf_PAIR_')}</f>` : ` t="inlineStr"><is><t>${text}</t></is>`;
}
