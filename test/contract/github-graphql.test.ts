import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

/** Our own fake GitHub goes by the names of operations; whether GitHub would take their text, its published schema tells. */
const schema = buildSchema(published.idl, { assumeValid: true });

const src = fileURLToPath(new URL('../../src', import.meta.url));

const documents = readdirSync(src, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .flatMap((file) => {
    const texts = readFileSync(join(src, file), 'utf8').matchAll(
      /`(\s*(?:query|mutation) \w+[^`]*)`/g,
    );
    return [...texts].map(([, text = '']) => [file, text] as const);
  });

test('every document that we send is found', () => {
  const names = documents.map(([, text]) => /\w+ (\w+)/.exec(text)?.[1]);
  expect(names).toEqual(
    expect.arrayContaining([
      'PhasegateLook',
      'PhasegateCommit',
      'PhasegateAutoMerge',
      'OwnComments',
    ]),
  );
});

test.each(documents)('GitHub would take what %s asks', (_file, text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});

test('what GitHub does not know is found', () => {
  const text = documents.find(([file]) => file.endsWith('look.ts'))?.[1] ?? '';
  const wrong = text.replace('viewerDefaultMergeMethod', 'mergeMethodOfChoice');
  expect(validate(schema, parse(wrong)).map(({ message }) => message)).toEqual([
    'Cannot query field "mergeMethodOfChoice" on type "Repository".',
  ]);
});
