/** SHA256SUMS, in the form `sha256sum --check` and PowerShell scripts read. */
import { createHash } from 'node:crypto';

export const SUMS = 'SHA256SUMS';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const byPath = ([a], [b]) => (a < b ? -1 : 1);

/** One name for a folder's content: other content, another name. */
export function contentHash(files) {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].sort(byPath)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 12);
}

export const checksums = (files) => [...files].filter(([path]) => path !== SUMS).sort(byPath).map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');

/** The paths a SHA256SUMS lists. */
export const listedPaths = (sums) => sums.split('\n').filter(Boolean).map((line) => line.slice(66));
