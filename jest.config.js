/** Every project shares one transformer: esbuild, so that type checking stays tsc's job alone. */
const shared = {
  rootDir: '.',
  // Copies of the project that the mutation test works on.
  modulePathIgnorePatterns: ['<rootDir>/.cache/'],
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // What Univer imports exists as ES modules only, and so does marked.
  transformIgnorePatterns: ['/node_modules/(?!(?:lodash-es|nanoid|rbush|quickselect|kdbush|marked)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.cjs' },
};

/** Both languages of the functions, as the command line has them. */
const everyLanguage = '<rootDir>/src/i18n/every-language.ts';

/** Notes which operations of the Office.js host a test file used. */
const wireUsage = '<rootDir>/test/support/wire-usage.ts';

export default {
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/test/browser/', '/test/dom/', '/test/after/'], setupFiles: [everyLanguage], setupFilesAfterEnv: [wireUsage] },
    { ...shared, displayName: 'dom', testEnvironment: 'jsdom', setupFiles: [everyLanguage], testMatch: ['<rootDir>/test/dom/**/*.test.{ts,tsx}'] },
    { ...shared, displayName: 'browser', testEnvironment: 'node', setupFiles: [everyLanguage], testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
    // What can only be said once everything else has run.
    { ...shared, displayName: 'after', testEnvironment: 'node', testMatch: ['<rootDir>/test/after/**/*.test.ts'] },
  ],
};
