import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTemporaryFolder, median, timed } from './measure.mjs';
import { cli } from './program.mjs';
import { gitIn } from './workspace.mjs';

const PIPELINE = 'version: 1\nname: p\nphases: { look: { run: "true" } }\n';

/** Reads the items, and prints a line of each: what no list written in Node can leave out. */
const READING = `
  import { readFileSync } from 'node:fs';
  const [, ...lines] = readFileSync('.task-golem/tasks.jsonl', 'utf8').trimEnd().split('\\n');
  const items = lines.map((line) => JSON.parse(line));
  process.stdout.write(items.map(({ id, title, status }) => id + '  ' + title + '  ' + status + '\\n').join(''));`;

/**
 * Milliseconds of calls with so many items, and with none. `floor`: those of a call with none, and what a bare Node takes longer to
 * read so many items than to do nothing.
 */
export function backlog(rounds, items) {
  const calls = [['next'], ['add', 'One more'], ['list']].map((args) => ({
    name: `\`phasegate backlog ${args[0]}\``,
    args,
    full: [],
    empty: [],
  }));
  const reading = [];
  const nothing = [];
  inTemporaryFolder((folder) => {
    const large = prepared(join(folder, 'large'), items);
    for (let round = 0; round < rounds; round++) {
      const bare = [process.execPath, '--input-type=module', '--eval', READING];
      reading.push(timed({ argv: bare, cwd: large }));
      nothing.push(timed({ argv: [process.execPath, '-e', '0'], cwd: large }));
      for (const { args, full, empty } of calls) {
        const argv = [process.execPath, cli, 'backlog', ...args];
        full.push(timed({ argv, cwd: large }));
        empty.push(timed({ argv, cwd: prepared(join(folder, `${round}-${args[0]}`), 0) }));
      }
    }
  });
  const more = median(reading).ms - median(nothing).ms;
  return calls.map(({ name, full, empty }) => ({
    name,
    full: median(full),
    empty: median(empty),
    floor: { ms: median(empty).ms + more },
  }));
}

/** A repository with a backlog of so many items. */
function prepared(cwd, items) {
  mkdirSync(join(cwd, '.task-golem'), { recursive: true });
  writeFileSync(join(cwd, 'p.yml'), PIPELINE);
  writeFileSync(join(cwd, 'phasegate.yml'), 'version: 1\npipelines: { p: p.yml }\n');
  writeFileSync(join(cwd, '.task-golem/tasks.jsonl'), tasks(items));
  const git = gitIn(cwd);
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'start');
  return cwd;
}

/** Items of every status, a third of which wait for another. */
function tasks(count) {
  const statuses = [
    ['todo', 'new'],
    ['todo', 'scoping'],
    ['todo', 'ready'],
    ['doing', 'in_progress'],
    ['done', 'done'],
    ['blocked', 'blocked'],
  ];
  const id = (index) => `tg-${`${index}`.padStart(5, '0')}`;
  const at = '2026-01-01T00:00:00.000000Z';
  const lines = Array.from({ length: count }, (_, index) => {
    const [status, own] = statuses[index % statuses.length];
    return JSON.stringify({
      id: id(index),
      title: `Item ${index}`,
      status,
      priority: 0,
      description: 'What is known of it, in a sentence or two.',
      tags: ['bug'],
      dependencies: index % 3 === 1 ? [id(index - 1)] : [],
      created_at: at,
      updated_at: at,
      'x-pg-complexity': 'low',
      'x-pg-risk': 'low',
      'x-pg-size': 'small',
      'x-pg-status': own,
    });
  });
  return `${['{"schema_version":1}', ...lines].join('\n')}\n`;
}
