#!/usr/bin/env node
const { unsupported } = require('./supported.js');

/** A command that ends with one of these has done its work; with another, it was misused or interrupted. */
const COMPLETED = [0, 1, 3, 4, 5, 6];

const reason = unsupported(process.platform, process.versions.node);
if (reason === '') {
  require('./flags.js').setFlags();
  const { keepCompiled, useCompiled } = require('./chunks.js');
  const argv = process.argv.slice(2);
  useCompiled(argv[0]);
  // A rejection is a mistake of ours: Node prints it and exits with 1.
  void Promise.resolve()
    .then(() => require('./bundle/index.js').cli(argv))
    .then((code) => {
      process.exitCode = code;
      if (COMPLETED.includes(code)) keepCompiled();
    })
    .catch((error) => {
      if (!/^E[MN]FILE$/.test(error.code)) throw error;
      process.stderr.write(
        'phasegate: Too many files are open to load the program.\n  Raise `ulimit -n`, then try again.\n',
      );
      process.exitCode = 1;
    });
} else {
  process.stderr.write(`phasegate: ${reason}\n`);
  process.exitCode = 2;
}
