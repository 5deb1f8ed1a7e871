import type { KnownPipeline } from '../../app/backlog/pipelines.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { oneLine } from '../../core/text/line.ts';
import { plural } from '../../core/text/plural.ts';

/** What a person leaves out by skipping phases, as sentences. */
export function skippedLines(
  { block }: Item,
  { phases: known }: KnownPipeline,
  skipped: readonly string[],
): readonly string[] {
  const names = skipped.map((name) => `\`${name}\``).join(', ');
  const undelivered = skipped.filter((name) => isOfKind(known, name, 'deliver'));
  return [
    `${plural(skipped.length, 'phase')} skipped, and counted as passed: ${names}.`,
    ...(block?.kind === 'question'
      ? [`Its question stays unanswered: ${oneLine(block.reason)}`]
      : []),
    ...undelivered.map((name) => `\`${name}\` delivered nothing.`),
  ];
}

/** The first of the phases that is a gate; `undefined`: none is. */
export const gateIn = ({ phases }: KnownPipeline, names: readonly string[]): string | undefined =>
  names.find((name) => isOfKind(phases, name, 'gate'));

const isOfKind = (
  phases: KnownPipeline['phases'],
  name: string,
  kind: 'gate' | 'deliver',
): boolean => kind in (phases.get(name)?.phase ?? {});
