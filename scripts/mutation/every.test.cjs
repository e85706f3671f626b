/**
 * The tests that guard the accounting core as one file, the quick and near ones first: each mutant then costs one
 * loading of the modules and the tests up to the first that fails. `fuzz-long` is left out: it measures time.
 */
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const test = join(__dirname, '..', '..', 'test');
const folders = ['quantity', 'period', 'district', 'apportion', 'agreement', 'attribution', 'ledger', 'reconciliation', 'functions', 'cases'];
const leftOut = new Set(['fuzz-long.test.ts']);

for (const folder of folders) {
  for (const file of readdirSync(join(test, folder)).sort()) {
    if (!file.endsWith('.test.ts') || leftOut.has(file)) continue;
    describe(`${folder}/${file}`, () => {
      require(join(test, folder, file));
    });
  }
}
