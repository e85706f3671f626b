import { readAgreements } from '../../src/accounting/agreement/argument';
import { faultOf } from '../support/fault';

test('long hostile texts are refused in linear time', () => {
  const started = performance.now();
  for (const text of ['1'.repeat(200_000), '1:'.repeat(100_000), '"'.repeat(200_001), '甲 '.repeat(100_000), ';'.repeat(200_000), `年次=${'1-'.repeat(100_000)}`, `依据=${'“'.repeat(100_000)}`, `比例=${'1,'.repeat(100_000)}x`, '=='.repeat(100_000)]) {
    expect(faultOf(() => readAgreements([[text]])).code).toEqual(expect.any(String));
  }
  expect(performance.now() - started).toBeLessThan(3000);
});
