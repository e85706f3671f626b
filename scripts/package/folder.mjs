/** Writes a package into a folder that is empty, new, or holds an earlier package and nothing else. */
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LABEL } from './assemble.mjs';
import { SUMS, listedPaths } from './checksums.mjs';
import { Refusal } from './refusal.mjs';

const REASONS = { EACCES: 'you may not write there', EPERM: 'you may not write there', EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', ENOTDIR: 'part of the path is a file', EEXIST: 'it is a file', EISDIR: 'a folder stands in the way of a file', EBUSY: 'a file in it is in use', ENOENT: 'no folder can be made there' };

/** What would be lost is found before a long build begins; returns the files of the earlier package. */
export function earlierPackage(out) {
  return said(out, () => {
    accessSync(nearest(out), constants.W_OK);
    if (!existsSync(out)) return [];
    if (!statSync(out).isDirectory()) throw new Refusal(`${out} is a file; give --out a folder.`);
    const found = below(out);
    if (found.length === 0) return [];
    if (!isPackage(join(out, LABEL))) throw new Refusal(`${out} is not empty and holds no package; give --out an empty folder or a new one.`);
    const sums = existsSync(join(out, SUMS)) ? listedPaths(readFileSync(join(out, SUMS), 'utf8')) : [];
    const foreign = found.filter((path) => path !== SUMS && path !== LABEL && !sums.includes(path));
    if (foreign.length > 0) throw new Refusal(`${join(out, foreign[0])} belongs to no package; move it away, or give --out another folder.`);
    return found;
  });
}

/** The checksums come last: a folder without them was not finished. */
export function writePackage(out, files, earlier) {
  said(out, () => {
    for (const path of earlier) rmSync(join(out, path));
    for (const path of earlier) removeEmpty(out, dirname(path));
    const order = [LABEL, ...[...files.keys()].filter((path) => path !== LABEL && path !== SUMS), SUMS];
    for (const path of order) {
      makeFolder(join(out, dirname(path)));
      writeFileSync(join(out, path), files.get(path));
    }
  });
}

const nearest = (path) => (existsSync(path) ? path : nearest(dirname(path)));

/** Step by step: mkdir's own recursion never ends where the system refuses every folder, as below /proc. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function below(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? below(folder, path) : [path];
  });
}

function isPackage(label) {
  try {
    return JSON.parse(readFileSync(label, 'utf8')).product === 'PairShare';
  } catch (error) {
    if (error instanceof SyntaxError || error.code === 'ENOENT') return false;
    throw error;
  }
}

function removeEmpty(out, folder) {
  if (folder === '.' || !existsSync(join(out, folder)) || readdirSync(join(out, folder)).length > 0) return;
  rmSync(join(out, folder), { recursive: true });
  removeEmpty(out, dirname(folder));
}

function said(out, act) {
  try {
    return act();
  } catch (error) {
    if (error.code === undefined) throw error;
    throw new Refusal(`${out} cannot be written: ${REASONS[error.code] ?? error.code}.`);
  }
}
