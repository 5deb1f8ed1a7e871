import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * GitHub also answers 404 where a token may not look. Each place that takes it for an answer, what it takes it for, and why that is
 * safe if it means "cannot be told". A new place belongs here, with its reason.
 */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  'action/untrusted-labels.ts': 'there is no such label: nothing is delivered',
  'app/setup/look.ts':
    'the token has no user, so reviewers have to be named; a label is to be made, which GitHub refuses if it is there',
  'app/setup/make.ts':
    'a label was not made by somebody else: the refusal of the first call stands',
  'app/setup/refusal.ts': 'a permission is missing: the message names it, nothing is concluded',
  'app/setup/reviewers.ts': 'there is no such reviewer: nothing is written, and the name is told',
  'backlog/issues/write.ts': 'a label is off, if GitHub says that the label does not exist',
  'checkpoints/stores/artifacts-by-rest.ts':
    'an artifact is gone: an asked-for checkpoint is refused, and no run is begun in its place',
  'delivery/github/compare.ts':
    'a branch was replaced, if GitHub says that there is no common ancestor; else `null`, which callers never read as "not moved"',
  'delivery/github/dispatch.ts': 'a workflow may have been started: nothing is started again',
  'delivery/github/labels.ts': 'a label is off, if GitHub says that the label does not exist',
  'delivery/github/look.ts': 'made here of an answer without the repository: a refusal',
  'gates/answers.ts':
    'no repository of a name: it is no former name of this one; no such environment: it lets nothing through',
  'github/dispatch.ts': 'only a remedy: the refusal stands',
  'github/failed-jobs.ts': 'the log of a job is gone: agents read a sentence instead',
  'github/label-lock.ts':
    'a lock is free, which making it proves; a workflow run is over, if the token can read workflow runs',
  'github/refusal.ts': 'only the question: whoever asks it is in this list',
  'github/remedy.ts': 'only a remedy: the refusal stands',
  'github/trust.ts': 'a user has no permission',
};

/** Answers of our own server. */
const OF_OURS = /^(?:web|serve)\//;
const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

function textOf(file: string): string {
  return readFileSync(join(SOURCES, file), 'utf8');
}

test('every 404 that is taken for an answer is known, with the reason why it may be', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ts$/.test(file) && !OF_OURS.test(file))
    .filter((file) => /(?<![\w'`/])404\b|\bisNotFound\(/.test(textOf(file)));
  expect(files.sort()).toEqual(Object.keys(TAKEN_FOR).sort());
});
