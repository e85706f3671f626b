/** Every project shares one transformer: esbuild, so that type checking stays tsc's job alone. */
const shared = {
  rootDir: '.',
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/scripts/jest-esbuild.cjs' },
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty-style.cjs' },
};

export default {
  maxWorkers: 2,
  projects: [
    { ...shared, displayName: 'unit', testEnvironment: 'node', testMatch: ['<rootDir>/test/**/*.test.ts'], testPathIgnorePatterns: ['/test/browser/', '/test/dom/'] },
    { ...shared, displayName: 'dom', testEnvironment: 'jsdom', testMatch: ['<rootDir>/test/dom/**/*.test.{ts,tsx}'] },
    { ...shared, displayName: 'browser', testEnvironment: 'node', testMatch: ['<rootDir>/test/browser/**/*.test.ts'] },
  ],
};
