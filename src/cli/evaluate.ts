import '../i18n/every-language';

/** The functions, and workbooks that use them, as programs in Node call them: both languages are there from the start. */
export { evaluate } from '../functions/evaluate';
export { recalculate } from '../xlsx';
