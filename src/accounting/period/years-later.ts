import { anniversary } from './calendar';
import type { Period } from './period';

/** The corresponding period so many years later, earlier where it is below 0: February ends with February. */
export const yearsLater = ({ first, last, cumulative }: Period, years: number): Period => ({ first: anniversary(first, years), last: anniversary(last + 1, years) - 1, cumulative });
