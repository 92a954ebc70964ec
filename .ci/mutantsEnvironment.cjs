/** Jest's environment for `.ci/mutants.mjs`: after a mutant's first failure no further test is run, for jest itself only stops between files. */
const path = require('node:path');

const runner = path.join(__dirname, '../node_modules/@stryker-mutator/jest-runner/dist/src/jest-plugins');
const NodeEnvironment = require(path.join(runner, 'jest-environment-node.cjs'));
const { state: stryker } = require(path.join(runner, 'messaging.cjs'));

module.exports = class extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    const inner = this.handleTestEvent;
    this.handleTestEvent = async (event, state) => {
      await inner?.(event, state);
      // Without coverage analysis a mutant is being run.
      if (event.name === 'test_done' && event.test.errors.length > 0 && stryker.coverageAnalysis === 'off') state.testNamePattern = /(?!)/;
    };
  }
};
