/** How many wrong versions of src/accounting the tests notice. Results are kept in .cache and only what changed is run again. */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  buildCommand: 'node scripts/mutation/bundle.mjs',
  jest: { configFile: 'scripts/mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutate: ['src/accounting/**/*.ts'],
  ignorePatterns: ['dist', '.cache', '.git', 'docs/guide', 'assets'],
  incremental: true,
  incrementalFile: '.cache/mutation/results.json',
  tempDirName: '.cache/mutation/sandbox',
  cleanTempDir: 'always',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  // Jest keeps what it has loaded: a worker that lives long spends its time collecting garbage.
  maxTestRunnerReuse: 60,
  timeoutMS: 5_000,
  thresholds: { high: 90, low: 85, break: 85 },
};
