import { halfWidth } from '../quantity/characters';
import { CHENGDU } from './chengdu';
import type { District } from './district';
import { readDistrict } from './read-district';

/** Full names, and those of two characters or more that remain without 区, 县 or 市. */
const NAMES: readonly (readonly [name: string, short: string])[] = CHENGDU.map(({ name, code }) => [name, name.length > 2 && code !== null ? name.slice(0, -1) : name]);

/** The one district of Chengdu that a text speaks of, 彭州市统计局 or 金牛报送; null where it names none or several. */
export function findDistrict(text: string): District | null {
  const said = halfWidth(text);
  const found = NAMES.filter(([, short]) => said.includes(short));
  const [only] = found;
  return only === undefined || found.length > 1 ? null : readDistrict(only[0]);
}
