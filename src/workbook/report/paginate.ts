import type { Line } from './line';
import { HIGHEST_ROW, blankLine } from './line';

/** Printers differ: what is to begin a new page is pushed a little beyond the end of the one before. */
const SLACK = 24;

/** Blank lines at the end of a page are low, so that the page ends between two of them wherever it does. */
const LOW = 12;
const LOW_LINES = 7;

/**
 * Puts blank lines before what would be torn by the end of a page: Excel breaks a page between any two rows, through
 * charts and signatures too, and takes no breaks of ours where it fits the width by itself. Records of a table may be
 * torn from each other, so that no blank line ever stands in a table.
 * @param pageHeight of the first page; on the others `repeated` points go to the repeated title
 */
export function paginated(lines: readonly Line[], pageHeight: number, repeated: number): readonly Line[] {
  const page = pageHeight - repeated;
  const placed: Line[] = [];
  let left = pageHeight;
  for (const group of groupsOf(lines)) {
    const height = group.reduce((sum, line) => sum + line.height, 0);
    if (group.length > 1 && height > left && height <= page - SLACK) {
      placed.push(...blankLines(left + SLACK));
      left = page - SLACK;
    }
    for (const line of group) left = line.height <= left ? left - line.height : page - line.height;
    placed.push(...group);
  }
  return placed;
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

function blankLines(height: number): readonly Line[] {
  const low = Math.min(LOW_LINES, Math.ceil(height / LOW));
  const above = height - low * LOW;
  const high = above > 0 ? Math.ceil(above / HIGHEST_ROW) : 0;
  return [...Array.from({ length: high }, () => blankLine(Math.round(above / high))), ...Array.from({ length: low }, () => blankLine(LOW))];
}
