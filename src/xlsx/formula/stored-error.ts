/** Newer errors are kept as #VALUE! in files; Excel shows them again when it calculates. */
export const storedError = (code: string): string => (/^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(code) ? code : '#VALUE!');
