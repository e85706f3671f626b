import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Locale } from '../i18n/locale';
import { cliMessages } from '../i18n/cli-messages';
import { UsageError } from './options';

/** A workbook on the disk, and what it is called in reports. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
}

/** What Excel puts beside a workbook that is open: no workbook, though a pattern such as *.xlsx names it. */
const OWNER_FILE = '~$';

/** The files that a command names, each once: called by their names, or by their paths where two names are the same. */
export function inputFiles(words: readonly string[]): readonly InputFile[] {
  const paths = [...new Map(words.filter((word) => !basename(word).startsWith(OWNER_FILE)).map((word) => [resolve(word), word])).values()];
  const names = paths.map((path) => basename(path));
  return paths.map((path, index) => ({ path, name: names.filter((name) => name === names[index]).length > 1 ? path : (names[index] ?? path) }));
}

/** @throws UsageError, which names the file and the reason */
export async function bytesOf(path: string, locale: Locale): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(cliMessages(locale).cli.unreadable(path, reasonOf(error)));
  });
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error));
