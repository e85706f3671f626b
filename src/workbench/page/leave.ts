/** From one workbook to another: another page, to which a few words may be handed on. */
const WORDS = 'pairshare-words';

let leaving = false;

/** True where the page itself goes on to another workbook, so that nothing is lost by it. */
export const isLeaving = (): boolean => leaving;

export function leaveFor(address: string, words: readonly string[] = []): void {
  leaving = true;
  if (words.length > 0) sessionStorage.setItem(WORDS, JSON.stringify(words));
  window.location.assign(address);
}

/** What the page before had to say. */
export function handedOn(): readonly string[] {
  const words = sessionStorage.getItem(WORDS);
  sessionStorage.removeItem(WORDS);
  return words === null ? [] : (JSON.parse(words) as string[]);
}
