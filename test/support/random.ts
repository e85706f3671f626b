/** fast-check's settings for every property test: a fixed seed, so that a failure comes back. */
export const seeded = (numRuns: number) => ({ seed: 20_231_123, numRuns });
