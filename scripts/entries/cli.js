#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { unsupported } from './supported.js';

const reason = unsupported(process.platform, process.versions.node);
if (reason === '') {
  // A graph of 10,000 phases then takes some 160 MB instead of up to 230, and no longer: we wait for others, mostly.
  setFlagsFromString('--optimize-for-size');
  // A rejection is a mistake of ours: Node prints it and exits with 1.
  void import('./bundle/index.js')
    .then((bundle) => bundle.cli(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code;
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
