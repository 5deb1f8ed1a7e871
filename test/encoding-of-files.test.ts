import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPipelineFile } from '../src/app/stored/pipeline-file.ts';
import { givenInputs } from '../src/commands/inputs.ts';
import { refusalOf } from './rig/refusal.ts';
import { temporaryFolder } from './rig/temporary-folder.ts';

const REPLACEMENT = 'Replace \uFFFD by a blank.';
const LATIN = Buffer.from('Write caf\xe9.', 'latin1');

test('a prompt file is judged by its bytes: a replacement character that somebody wrote is text', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'p.yml');
  await writeFile(
    file,
    'version: 1\nname: p\nagents: { a: { use: claude } }\nphases:\n  one: { agent: a, prompt: { file: one.md } }\n',
  );
  const saidOf = async (prompt: string | Buffer) => {
    await writeFile(join(folder.path, 'one.md'), prompt);
    return readPipelineFile(file, folder.path).diagnostics.map(({ message }) => message);
  };
  expect(await saidOf(REPLACEMENT)).toEqual([]);
  expect(await saidOf(LATIN)).toEqual(['the prompt file `one.md` is not valid UTF-8']);
});

test('and so is a file of inputs', async () => {
  await using folder = await temporaryFolder();
  const inputs = join(folder.path, 'inputs.yml');
  await writeFile(inputs, `task: ${REPLACEMENT}\n`);
  expect(await givenInputs({ input: [], inputs })).toEqual({ task: REPLACEMENT });
  await writeFile(inputs, Buffer.concat([Buffer.from('task: '), LATIN]));
  expect((await refusalOf(givenInputs({ input: [], inputs }))).message).toBe(
    `The inputs file ${inputs} is not valid UTF-8.`,
  );
});
