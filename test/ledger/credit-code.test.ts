import fc from 'fast-check';
import type { Cell } from '../../src/accounting/cells';
import { hasOrganisationCode, isCreditCode } from '../../src/accounting/ledger/credit-code';
import { seeded } from '../support/random';

describe('GB 32100-2015', () => {
  test.each<[Cell, boolean]>([
    ['91350100M000100Y43', true], ['91510106MA6T2K7X4B', true], ['91510182MA6CDEF11H', true], ['91510106MA60004380', true], ['91510182MA600018X7', true],
    [' 91510182ma6cdef11h ', true], ['９１５１０１８２ＭＡ６ＣＤＥＦ１１Ｈ', true], ['91510182-MA6CDEF11-H', true],
    ['91350100M000100Y4Z', false], ['91510182MA6CDEF12H', false], ['91510182AM6CDEF11H', false], ['91510182MA6CDEF11', false], ['', false], [915101820000000000, false], [null, false], [true, false], ['9'.repeat(32_767), false],
  ])('%p: %p', (code, right) => expect(isCreditCode(code)).toBe(right));

  test('every single wrong character is found', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.constantFrom('91350100M000100Y43', '91510182MA600018X7'), fc.integer({ min: 0, max: 17 }), fc.constantFrom(...alphabet), (code, at, character) => {
        fc.pre(code[at] !== character);
        expect(isCreditCode(code.slice(0, at) + character + code.slice(at + 1))).toBe(false);
      }),
      seeded(1000),
    );
  });

  test('the organisation code inside is checked on its own (GB 11714)', () => {
    expect(['91350100M000100Y43', '91510182MA600018X7', '91510106MA60004380'].map(hasOrganisationCode)).toEqual([true, true, true]);
    expect(hasOrganisationCode('91510182MA600018Y7')).toBe(false);
  });
});
