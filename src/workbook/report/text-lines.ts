/** Characters that take the room of two digits; quotation marks and dashes do in Chinese fonts. */
const WIDE = /[\u2010-\uffff]/u;

/** Words of narrow characters, single wide ones with the closing punctuation that must not begin a line, and blanks. */
const PIECES = /[^\s\u2010-\uffff]+|[\u2010-\u{10ffff}][，。；：、！？）】》〉」』”’％%,.;:)]*|\s/gu;

/** The room a text takes, in digits. */
export const textWidth = (text: string): number => [...text].reduce((width, character) => width + (WIDE.test(character) || character.length > 1 ? 2 : 1), 0);

/** A text as lines of at most `width` digits; line breaks of its own are kept. */
export const textLines = (text: string, width: number): readonly string[] => text.split(/\r\n|\r|\n/).flatMap((paragraph) => paragraphLines(paragraph, Math.max(width, 4)));

function paragraphLines(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of paragraph.match(PIECES)?.flatMap((found) => (textWidth(found) > width ? cut(found, width) : [found])) ?? []) {
    if (line !== '' && textWidth(line) + textWidth(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    if (line !== '' || piece.trim() !== '') line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** A word too long for a line. */
function cut(word: string, width: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (textWidth(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
