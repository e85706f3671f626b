/**
 * Times contenders side by side. Every round gives each of them one slice, in turn, so that a noisy machine
 * slows all of them alike; the median slice counts. Only ratios between them mean anything.
 *
 * A contender is a function that does some work and returns how many operations that was.
 * @returns nanoseconds per operation, by contender
 */
export function race(contenders, { rounds = 25, sliceMs = 12 } = {}) {
  const runners = Object.entries(contenders).map(([name, work]) => ({ name, work, repeats: calibrate(work, sliceMs), slices: [] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const runner of runners) {
      const start = process.hrtime.bigint();
      let operations = 0;
      for (let i = 0; i < runner.repeats; i += 1) operations += runner.work();
      runner.slices.push(Number(process.hrtime.bigint() - start) / operations);
    }
  }
  return Object.fromEntries(runners.map(({ name, slices }) => [name, median(slices)]));
}

/** How often the work fits into a slice, after it has been warmed up. */
function calibrate(work, sliceMs) {
  let repeats = 1;
  for (;;) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < repeats; i += 1) work();
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    if (ms >= sliceMs || repeats >= 2 ** 20) return repeats;
    repeats *= 2;
  }
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
