const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11714: the ninth character of an organisation code; there A counts 10 and Z 35. */
function organisationCheck(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => total + weight * parseInt(body.charAt(index), 36), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** GB 32100-2015: the eighteenth character; the weight of place i is 3 to the power i − 1, modulo 31. */
function codeCheck(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/**
 * A synthetic unified credit code with valid check digits. Real codes issued by companies' registrars count
 * upwards from MA; the numbers after MAXX are far from being reached, so that no code here is a real firm's.
 * @param registrar GB/T 2260 code of the registrar, six digits
 */
export function syntheticCreditCode(registrar: string, serial: number): string {
  const digits = [serial * 7919 + 104729, serial * 6151 + 31];
  const tail = Array.from({ length: 4 }, (_, place) => ALPHABET.charAt(Math.floor((digits[place % 2] ?? 0) / 31 ** (place >> 1)) % 31)).join('');
  const organisation = `MAXX${tail}`;
  const first17 = `91${registrar}${organisation}${organisationCheck(organisation)}`;
  return first17 + codeCheck(first17);
}
