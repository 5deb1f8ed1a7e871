import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suggest } from '../../core/lib/nearest.ts';
import { Refusal } from '../../ports.ts';

/** Names of the pipelines that come with this program, sorted. */
export function shippedPipelines(): readonly string[] {
  return readdirSync(shippedFolder())
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => basename(name).replace(/\.ya?ml$/, ''))
    .sort();
}

/** The text of one. Throws `Refusal` naming the nearest if there is none of that name. */
export function shippedPipeline(name: string): string {
  const names = shippedPipelines();
  if (names.includes(name)) return readFileSync(join(shippedFolder(), `${name}.yml`), 'utf8');
  throw new Refusal(
    `No pipeline \`${name}\` comes with Phasegate.`,
    suggest(name, names) ?? 'Write one in .github/pipelines.',
  );
}

/** Beside the program's own package.json, wherever the program lies below that. */
function shippedFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'pipelines', 'fix-failing-tests.yml')))
      return join(folder, 'pipelines');
  throw new Error('the package has no pipelines');
}
