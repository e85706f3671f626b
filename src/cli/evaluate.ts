import '../i18n/every-language';

/** The functions as programs in Node call them: both languages are there from the start. */
export { evaluate } from '../functions/evaluate';
