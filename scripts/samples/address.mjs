/** A1 addresses ⇄ rows and columns counted from 0. */
export function columnOf(letters) {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function lettersOf(column) {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? lettersOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export const addressOf = (row, column) => `${lettersOf(column)}${row + 1}`;

/** `B2`, `$B$2` or `B2:C4`. */
export function areaOf(text) {
  const corners = text.replaceAll('$', '').split(':').map((corner) => /^([A-Z]{1,3})([1-9]\d*)$/.exec(corner));
  const [first, last = first] = corners;
  if (!first || !last) throw new SyntaxError(`${text} is no address`);
  const [row, column] = [Number(first[2]) - 1, columnOf(first[1])];
  return { row, column, rows: Number(last[2]) - row, columns: columnOf(last[1]) - column + 1 };
}

/** Every cell of an area. */
export function* cellsOf({ row, column, rows, columns }) {
  for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) yield { row: r, column: c };
}
