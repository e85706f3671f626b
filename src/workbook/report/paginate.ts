import type { Line } from './line';
import { HIGHEST_ROW, blankLine } from './line';

/** Printers and programs differ: how much more or less than reckoned a page may hold, in points, of all that is tried. */
const MORE: readonly number[] = Array.from({ length: 17 }, (_, index) => (index - 4) * 2);

/** Blank lines at the end of a page are low, so that the page ends between two of them wherever it does. */
const LOW = 12;
const LOW_LINES = 7;

/**
 * Puts blank lines before what would be torn by the end of a page: Excel breaks a page between any two rows, through
 * charts and signatures too, and takes no breaks of ours where it fits the width by itself. It holds for pages as high
 * as reckoned, somewhat lower and somewhat higher. Records of a table may be torn from each other, so that no blank line ever
 * stands in a table.
 * @param pageHeight of the first page; on the others `repeated` points go to the repeated title
 */
export function paginated(lines: readonly Line[], pageHeight: number, repeated: number): readonly Line[] {
  const page = pageHeight - repeated;
  const placed: Line[] = [];
  let left: Left = MORE.map((more) => pageHeight + more);
  for (const group of groupsOf(lines)) {
    const blanks = blanksBefore(group, left, page);
    left = after(after(left, blanks, page), group, page);
    placed.push(...blanks, ...group);
  }
  return placed;
}

/** Points left of the page that has been reached, for each height of a page that is tried. */
type Left = readonly number[];

const after = (left: Left, lines: readonly Line[], page: number): Left =>
  left.map((points, index) => lines.reduce((rest, { height }) => (height <= rest ? rest - height : page + (MORE[index] ?? 0) - height), points));

const heightOf = (group: readonly Line[]): number => group.reduce((sum, { height }) => sum + height, 0);

/** Some height of a page ends inside the group. */
const isTorn = (group: readonly Line[], left: Left): boolean => left.some((points) => (group[0]?.height ?? 0) <= points && heightOf(group) > points);

/** As few as keep the group whole; none where it is longer than a page. */
function blanksBefore(group: readonly Line[], left: Left, page: number): readonly Line[] {
  if (group.length < 2 || heightOf(group) > page || !isTorn(group, left)) return [];
  const most = Math.ceil((Math.max(...left) + page) / LOW);
  for (let count = 1; count <= most; count += 1) {
    const blanks = blankLines(count);
    if (!isTorn(group, after(left, blanks, page))) return blanks;
  }
  return [];
}

function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  let open = false;
  for (const line of lines) {
    if (open) groups.at(-1)?.push(line);
    else groups.push([line]);
    open = line.keep;
  }
  return groups;
}

/** As high as so many low lines; all but the last of them in as few rows as Excel allows. */
function blankLines(count: number): readonly Line[] {
  const low = Math.min(LOW_LINES, count);
  const above = (count - low) * LOW;
  const high = Math.ceil(above / HIGHEST_ROW);
  return [...Array.from({ length: high }, () => blankLine(Math.round(above / high))), ...Array.from({ length: low }, () => blankLine(LOW))];
}
