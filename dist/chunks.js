// Loads the files of bundle/, each of which is a function, and keeps what V8 makes of them: compiling them takes longer than
// most commands.
const { createHash, randomUUID } = require('node:crypto');
const fs = require('node:fs');
const { basename, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const COMMANDS = require('./commands.json');

const BUNDLE = join(__dirname, 'bundle');
/** Beside the code: whoever can write to it can write to the code. */
const COMPILED = join(__dirname, 'compiled');

const DIGEST_BYTES = 32;

/** The file of the command in `COMPILED`; `null`: nothing is kept. */
let file = null;
/** What stands in the file: each chunk's digest and compiled code. */
let kept = {};
/** Chunks that were compiled by this process. */
const compiled = new Map();

/** From now on, chunks are loaded as compiled by an earlier call of the command, if there was one. */
exports.useCompiled = (command = '') => {
  // A workflow job has a new machine.
  if (process.env.CI) return;
  file = join(COMPILED, COMMANDS.includes(command) ? command : 'other');
  try {
    if (isOurs()) kept = unseal(fs.readFileSync(file));
  } catch {
    // There is none.
  }
};

exports.loadChunk = async (name) => {
  const filename = join(BUNDLE, name);
  const bytes = fs.readFileSync(filename);
  if (file === null) return chunkOf(new Script(bytes.toString('latin1'), { filename }), filename);
  const digest = sha256(bytes).toString('hex');
  const cachedData = kept[name]?.digest === digest ? kept[name].code : undefined;
  const script = new Script(bytes.toString('latin1'), { filename, cachedData });
  // V8 rejects what another version of it compiled, or one with other flags.
  if (script.cachedDataRejected !== false) compiled.set(name, { digest, script });
  return chunkOf(script, filename);
};

const chunkOf = (script, filename) => script.runInThisContext()(pathToFileURL(filename).href);

/** Keeps the chunks that this process compiled, with every function that was called until now. */
exports.keepCompiled = () => {
  if (file === null || compiled.size === 0) return;
  try {
    // With another owner than the code's, nobody could use the folder.
    if (process.getuid() !== fs.lstatSync(__dirname).uid) return;
    fs.mkdirSync(COMPILED, { mode: 0o755, recursive: true });
    if (isOurs()) write(seal({ ...stillThere(), ...Object.fromEntries(codes()) }));
  } catch {
    // The next call compiles them again.
  }
};

/** Without the chunks of an earlier release. */
const stillThere = () =>
  Object.fromEntries(Object.entries(kept).filter(([name]) => fs.existsSync(join(BUNDLE, name))));

function* codes() {
  for (const [name, { digest, script }] of compiled)
    yield [name, { digest, code: script.createCachedData() }];
}

/** With a digest in front: V8 crashes on most damage, and does not look for it. */
function seal(chunks) {
  const body = require('node:v8').serialize(chunks);
  return Buffer.concat([digestFor(body), body]);
}

/** No chunks, if the file is damaged or was made by another Node. */
function unseal(bytes) {
  const body = bytes.subarray(DIGEST_BYTES);
  return digestFor(body).equals(bytes.subarray(0, DIGEST_BYTES))
    ? require('node:v8').deserialize(body)
    : {};
}

/** Differs from one Node to another, since V8 does not tell all of them apart. */
function digestFor(body) {
  const { version, platform, arch, config, execArgv } = process;
  return sha256(JSON.stringify([version, platform, arch, config.variables, execArgv]), body);
}

function sha256(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** Whether the owner of the code, and nobody else, can write to the folder. */
function isOurs() {
  const { uid, mode } = fs.lstatSync(COMPILED);
  return (mode & 0o22) === 0 && uid === fs.lstatSync(__dirname).uid;
}

/** On the disk before it has its name, so that a file is seldom damaged. */
function write(bytes) {
  removeLeftovers();
  const partial = `${file}-${randomUUID()}`;
  const fd = fs.openSync(partial, 'wx', 0o644);
  try {
    fs.writeFileSync(fd, bytes);
    fs.fsyncSync(fd);
    fs.renameSync(partial, file);
  } catch {
    fs.rmSync(partial, { force: true });
  } finally {
    fs.closeSync(fd);
  }
}

/** Files of writers that were killed. One that still writes keeps nothing, and need not: we do. */
function removeLeftovers() {
  for (const name of fs.readdirSync(COMPILED))
    if (name.startsWith(`${basename(file)}-`)) fs.rmSync(join(COMPILED, name), { force: true });
}
