import { fileURLToPath } from 'node:url';

/** The tests that guard the accounting core, for the mutation tester: no pane, no browser, nothing that starts processes. */
export default {
  rootDir: '../..',
  testEnvironment: fileURLToPath(new URL('environment.cjs', import.meta.url)),
  transform: { '\\.(ts|tsx|js|mjs|cjs)$': '<rootDir>/scripts/jest-esbuild.cjs' },
  testMatch: ['<rootDir>/scripts/mutation/every.test.cjs'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
};
