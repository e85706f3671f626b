import type { FaultRecord } from '../fault';
import { Fault, recordOf } from '../fault';
import type { Agreement } from './model';
import { printAgreement } from './print';
import { parseAgreement } from './text';

/** Lines that begin so are for people. */
const REMARK = '#';

/** An agreement of a file, or the fault of its text; `line` counts from 1. */
export interface FileEntry {
  readonly line: number;
  readonly read: { readonly agreement: Agreement } | { readonly fault: FaultRecord };
}

/**
 * Agreements as a text file: one canonical text a line, after remarks. Plain text, so that it can be mailed,
 * reviewed and compared; it reads the same in every version.
 */
export const printTextsFile = (agreements: readonly Agreement[], remarks: readonly string[]): string =>
  `${[...remarks.map((remark) => `${REMARK} ${remark}`), ...agreements.map((agreement) => printAgreement(agreement))].join('\n')}\n`;

/** Reads such a file. A line that ends with `;` goes on in the next one; a bad text spoils itself only. */
export function readTextsFile(file: string): readonly FileEntry[] {
  const entries: { line: number; text: string }[] = [];
  let open = false;
  for (const [index, raw] of file.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).entries()) {
    const text = raw.trim();
    if (text === '' || text.startsWith(REMARK)) {
      open = false;
      continue;
    }
    const last = entries.at(-1);
    if (open && last) last.text = `${last.text} ${text}`;
    else entries.push({ line: index + 1, text });
    open = /[;；]$/.test(text);
  }
  return entries.map(({ line, text }) => ({ line, read: readText(text) }));
}

function readText(text: string): FileEntry['read'] {
  try {
    return { agreement: parseAgreement(text.replace(/[;；]$/, '')) };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { fault: recordOf(error) };
  }
}
