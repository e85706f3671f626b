/** Node's test environment that stops at the first failing test: one is enough to notice a mutant. */
const { TestEnvironment } = require('jest-environment-node');

module.exports = class StopAtFirstFailure extends TestEnvironment {
  failed = false;

  async handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
