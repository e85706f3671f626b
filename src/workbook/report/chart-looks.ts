/** Light before dark: told apart in a copy without colours. */
const COLORS = ['#A6A6A6', '#107C41', '#404040', '#D9D9D9'] as const;

/** The fill of a series; one alone has the brand's. */
export const colorOf = (index: number, count: number): string => (count === 1 ? COLORS[1] : (COLORS[index % COLORS.length] ?? COLORS[0]));

/** Between the columns or bars of two records, in percent of one. */
export const GAP = 60;

/** Bars that can be told apart by figures at their ends; beside more an axis stands. */
export const MOST_LABELLED = 25;
