/*
 * Gives many commands in one process: starting Node takes longer than most of them. Reads a JSON list of `{ args, fresh }` from stdin
 * and prints the list of their `{ code, stdout, stderr }`. `fresh`: the backlog is first made as it was at the beginning.
 */
import fs, { cpSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { text } from 'node:stream/consumers';
import { cli } from '../../dist/bundle/index.js';

const STORE = '.task-golem';
const KEPT = `${STORE}-kept`;
const { writeSync } = fs;
const said = { 1: '', 2: '' };

fs.writeSync = (fd, data, ...more) => {
  if (said[fd] === undefined) return writeSync(fd, data, ...more);
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  const [offset = 0, length = bytes.length - offset] = more;
  said[fd] += bytes.subarray(offset, offset + length).toString();
  return length;
};
syncBuiltinESMExports();

const calls = JSON.parse(await text(process.stdin));
cpSync(STORE, KEPT, { recursive: true });
const ended = [];
for (const { args, fresh } of calls) {
  if (fresh) {
    rmSync(STORE, { recursive: true });
    cpSync(KEPT, STORE, { recursive: true });
  }
  Object.assign(said, { 1: '', 2: '' });
  const code = await cli(args);
  ended.push({ code, stdout: said[1], stderr: said[2] });
}
rmSync(KEPT, { recursive: true });
process.exitCode = 0;
// A pipe does not take all at once.
process.stdout.write(JSON.stringify(ended));
