// Node brings its own modules compiled, but compiles them anew once a flag of V8 has changed. Most commands need these.
require('node:child_process');
require('node:fs/promises');
require('node:perf_hooks');
require('node:timers/promises');
require('node:zlib');
const { setFlagsFromString } = require('node:v8');

/**
 * Thirty times the usual patience before V8 optimises a function, by V8's version: most of our code runs a few hundred times, and
 * to optimise it takes longer than to run it. V8 prints an error for a flag that it does not know.
 */
const PATIENT = {
  11: '--interrupt-budget=2000000',
  12: '--invocation-count-for-turbofan=90000',
  13: '--invocation-count-for-turbofan=90000',
};
const [v8] = process.versions.v8.split('.');

exports.setFlags = () => {
  // A graph of 10,000 phases then takes some 160 MB instead of up to 230, and no longer: we wait for others, mostly.
  setFlagsFromString('--optimize-for-size');
  if (PATIENT[v8] !== undefined) setFlagsFromString(PATIENT[v8]);
};
