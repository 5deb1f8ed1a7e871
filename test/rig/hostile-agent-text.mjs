// node hostile-agent-text.mjs PLACE: lets out the secret that it was given as $PLANTED, in every spelling, in that place.
import { mkdirSync, writeFileSync } from 'node:fs';

const [place = ''] = process.argv.slice(2);
const secret = process.env.PLANTED ?? '';
const bytes = Buffer.from(secret);
const spellings = [
  secret,
  bytes.toString('base64'),
  Buffer.from(`user:${secret}`).toString('base64url'),
  bytes.toString('hex'),
  encodeURIComponent(secret),
  secret.replace(/.{9}/g, '$&\n'),
];
const text = spellings.map((spelling) => `it is ${spelling} .\n`).join('');
const result = { status: 'complete', summary: 'Done.', outputs: { a: 'b' } };

const places = {
  output: () => process.stdout.write(text),
  errors: () => process.stderr.write(text),
  // Each piece on its own, as a model's answer comes.
  pieces: () => {
    for (const piece of text.match(/.{1,5}/gs) ?? []) process.stdout.write(piece);
  },
  summary: () => ({ ...result, summary: text }),
  outputs: () => ({ ...result, outputs: { a: text } }),
  everywhere: () => {
    process.stdout.write(text);
    process.stderr.write(text);
    writeFileSync('b.txt', 'x\n');
    return { ...result, summary: text, outputs: { a: text } };
  },
  question: () => ({ ...result, status: 'blocked', question: text }),
  failure: () => ({ ...result, status: 'failed', summary: text }),
  invalid: () => ({ ...result, status: text }),
  artifact: () => {
    mkdirSync('out');
    writeFileSync('out/a.txt', text);
  },
  artifactName: () => {
    mkdirSync('out');
    writeFileSync(`out/${bytes.toString('hex')}`, 'x');
  },
  change: () => writeFileSync('a.txt', text),
  binary: () => writeFileSync('a.bin', `\0\0${text}`),
  hidden: () => {
    writeFileSync('.gitattributes.txt', 'x\n');
    writeFileSync('b.txt', spellings[5] ?? '');
  },
  fileName: () => writeFileSync(bytes.toString('hex'), 'x'),
  message: () => {
    writeFileSync('b.txt', 'x\n');
    return { ...result, commitMessage: text };
  },
};

const said = places[place]?.() ?? result;
writeFileSync(
  process.env.PHASEGATE_RESULT ?? '',
  JSON.stringify(typeof said === 'object' ? said : result),
);
