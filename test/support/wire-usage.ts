/** Keeps what a test file asked of the Office.js host, for the test that looks at the whole run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { refusedMembers, usedMembers } from '../../src/host/wire/usage';

export const WIRE_USAGE = join('.cache', 'wire-usage');

export interface WireUsage {
  readonly used: readonly string[];
  readonly refused: readonly string[];
}

let kept = 0;

export function keepWireUsage({ used, refused }: WireUsage): void {
  if (used.length + refused.length === 0) return;
  mkdirSync(WIRE_USAGE, { recursive: true });
  const file = basename(expect.getState().testPath ?? 'unknown', '.ts');
  // A browser test keeps one for each page it has opened.
  writeFileSync(join(WIRE_USAGE, `${file}-${String(++kept)}.json`), JSON.stringify({ used, refused }));
}

afterAll(() => keepWireUsage({ used: [...usedMembers], refused: [...refusedMembers] }));
