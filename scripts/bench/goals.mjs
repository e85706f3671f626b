/** Goals of the benchmark: each one number, its limit, and whether it is met. */

export const atLeast = (name, value, limit) => ({ name, value, goal: `>= ${limit}`, met: value >= limit });
export const atMost = (name, value, limit) => ({ name, value, goal: `<= ${limit}`, met: value <= limit });

/** Stands for a result that is wrong: what is wrong is not worth timing, and the run fails. */
export class WrongResult extends Error {}
