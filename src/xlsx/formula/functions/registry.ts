import { AGGREGATES } from './aggregates';
import { ARRAYS } from './arrays';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { Definition } from './definition';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATHEMATICS } from './mathematics';
import { TEXTS } from './texts';

/** Excel's own functions as far as they are calculated here. A formula with any other is left to Excel. */
export const FUNCTIONS: ReadonlyMap<string, Definition> = new Map([...LOGIC, ...MATHEMATICS, ...AGGREGATES, ...CONDITIONAL, ...LOOKUP, ...ARRAYS, ...TEXTS, ...DATES]);
