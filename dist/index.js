const { unsupported } = require('./supported.js');

const reason = unsupported(process.platform, process.versions.node);
if (reason === '') {
  // A rejection is a mistake of ours: Node prints it and exits with 1. A library that still waits for an answer which
  // never comes must not keep the job.
  void require('./bundle/index.js')
    .action()
    .then(() => process.exit());
} else {
  process.stdout.write(`::error::${reason}\n`);
  process.exitCode = 2;
}
