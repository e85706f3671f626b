import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { recalculate } from '../../src/xlsx';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/samples/jinniu-pengzhou.xlsx')));
const OPTIONS = { locale: 'zh-CN', now: 45_658, values: false } as const;

test('the sample ledger is right as it is: nothing changes, and every formula was calculated', () => {
  const { bytes, calculated, changed, left } = recalculate(SAMPLE, OPTIONS);
  expect({ changed, left, same: bytes === SAMPLE }).toEqual({ changed: 0, left: [], same: true });
  expect(calculated).toBeGreaterThan(30);
});

test('values spoiled in the file are put right again, and only their sheet is written', () => {
  const result = recalculate(SAMPLE, { ...OPTIONS, values: true });
  const [before, after] = [unzipSync(SAMPLE), unzipSync(result.bytes)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
});
