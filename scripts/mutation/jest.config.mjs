import { fileURLToPath } from 'node:url';

/** What bundle.mjs has made: no pane, no browser, nothing that starts processes. */
export default {
  testEnvironment: fileURLToPath(new URL('environment.cjs', import.meta.url)),
  transform: {},
  testMatch: ['<rootDir>/every.test.cjs'],
  moduleFileExtensions: ['js', 'cjs'],
};
