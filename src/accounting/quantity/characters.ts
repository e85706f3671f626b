/** Full-width forms U+FF01–U+FF5E stand this far above their ASCII twins. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Signs that input methods and word processors put for ASCII ones; full-width forms are mapped by their offset. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ['\u3000', ' '], ['\u00a0', ' '], ['\u2007', ' '], ['\u202f', ' '],
  ['\u2212', '-'], ['\ufe63', '-'],
  ['\u2236', ':'], ['\ua789', ':'], ['\ufe55', ':'], ['\ufe13', ':'],
  ['\u2044', '/'], ['\u2215', '/'],
  ['\ufe6a', '%'],
]);

/** The text with digits, letters and signs half-width: `１２，３４５．６７` becomes `12,345.67`. NFKC alone would leave ∶ and ꞉. */
export function halfWidth(text: string): string {
  // Nearly every text is ASCII already, and this runs once a cell.
  if (!/[^\x20-\x7e]/.test(text)) return text;
  let result = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    result += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : (LOOKALIKES.get(character) ?? character);
  }
  return result;
}

/** Enough of a text to be recognised in a message. */
export const excerpt = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.length > 40 ? `${trimmed.slice(0, 39)}…` : trimmed;
};
