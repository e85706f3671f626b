/** The part of the runs that a mutation test repeats for each mutant: fewer can only let more mutants live. */
const portion = Number(process.env.PAIRSHARE_RUNS ?? 1);

/** fast-check's settings for every property test: a fixed seed, so that a failure comes back. */
export const seeded = (numRuns: number) => ({ seed: 20_231_123, numRuns: Math.ceil(numRuns * portion) });
