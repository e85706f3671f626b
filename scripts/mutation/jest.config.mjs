/** The tests that guard the accounting core, for the mutation tester: no pane, no browser, nothing that starts processes. */
export default {
  rootDir: '../..',
  testEnvironment: 'node',
  transform: { '\\.(ts|tsx|js|mjs)$': '<rootDir>/scripts/jest-esbuild.cjs' },
  testMatch: ['<rootDir>/test/{agreement,apportion,attribution,cases,district,functions,ledger,period,quantity,reconciliation}/**/*.test.ts'],
};
