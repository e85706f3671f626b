/** Tables and goals for people. */

/** Columns are as wide as their widest cell; numbers stand to the right. */
export function table(titles, rows) {
  const cells = [titles, ...rows.map((row) => row.map(shown))];
  const isNumber = titles.map((_, column) => rows.every((row) => typeof row[column] === 'number'));
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd();
  return [line(cells[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.slice(1).map(line)].join('\n');
}

export const goalTable = (goals) => table(['', 'goal', 'is', 'wanted'], goals.map(({ name, value, goal, met }) => [met ? '✓' : '✗', name, shown(value), goal]));

function shown(value) {
  if (typeof value !== 'number') return String(value);
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
