import type { Line } from './line';
import { HIGHEST_ROW, blankLine } from './line';

/** How much further a page may reach than reckoned: what begins a new page must not begin just above it. */
const SLACK = 12;

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
  const rows = Math.ceil(height / HIGHEST_ROW);
  return Array.from({ length: rows }, () => blankLine(Math.round(height / rows)));
}
