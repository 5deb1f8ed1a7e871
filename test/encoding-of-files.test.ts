import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfigFile } from '../src/app/stored/config-file.ts';
import { readPipelineFile } from '../src/app/stored/pipeline-file.ts';
import { givenInputs } from '../src/commands/options/inputs.ts';
import type { Diagnostic } from '../src/core/pipeline/diagnostic.ts';
import { readScriptedTest } from '../src/core/scripted-test/scripted-test.ts';
import { encodedText } from '../src/system/read-regular.ts';
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

const PIPELINE = 'version: 1\nname: p\nphases:\n  one: { run: "echo WORD" }\n';
const OUTER = 'version: 1\nname: outer\nphases:\n  one: { pipeline: ./inner.yml }\n';
const NO_TEXT = 'PG101 the file is not valid UTF-8 here';

/** Every file in YAML, as it is read from the disk: WORD is a word of a person. */
const FILES: Readonly<
  Record<string, { readonly text: string; readonly read: (file: string) => readonly Diagnostic[] }>
> = {
  'a pipeline': {
    text: PIPELINE,
    read: (file) => readPipelineFile(file, dirname(file)).diagnostics,
  },
  'a pipeline in a pipeline': {
    text: PIPELINE,
    read: (file) => {
      renameSync(file, join(dirname(file), 'inner.yml'));
      const outer = join(dirname(file), 'outer.yml');
      writeFileSync(outer, OUTER);
      return readPipelineFile(outer, dirname(file)).diagnostics;
    },
  },
  'a configuration': {
    text: 'version: 1\n# WORD\n',
    read: (file) => readConfigFile(file).diagnostics,
  },
  'a scripted test': {
    text: 'version: 1\ndescription: WORD\nexpect: { outcome: succeeded }\n',
    read: (file) =>
      readScriptedTest({ path: file, ...encodedText(readFileSync(file)) }, []).diagnostics,
  },
};

test.each(Object.entries(FILES).map(([name, file]) => ({ name, ...file })))(
  '$name may have a replacement character that somebody wrote, and no bytes of another encoding',
  async ({ text, read }) => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'file.yml');
    const saidOf = (bytes: Buffer): readonly string[] => {
      writeFileSync(file, bytes);
      return read(file).map(({ code, message }) => `${code} ${message}`);
    };
    expect(saidOf(Buffer.from(text.replace('WORD', '\uFFFD')))).toEqual([]);
    expect(saidOf(Buffer.from(text.replace('WORD', 'caf\xe9'), 'latin1'))).toEqual([NO_TEXT]);
    const both = Buffer.concat([
      Buffer.from(`# \uFFFD\n`),
      Buffer.from(text.replace('WORD', 'caf\xe9'), 'latin1'),
    ]);
    expect(saidOf(both)).toEqual([NO_TEXT]);
  },
);
