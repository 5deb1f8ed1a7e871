import type { Command } from 'commander';
import type { Backlog } from '../../backlog/store.ts';
import type { Config } from '../../core/config/config.ts';
import { Refusal } from '../../ports.ts';
import { type CommonOptions, collect } from '../command.ts';
import { filterOf, ONLY, refuseNoMatch } from './only.ts';
import { itemNamed } from './open.ts';

/** Selects the items on which a command works. */
export interface TargetOptions extends CommonOptions {
  readonly target: readonly string[];
  readonly only: readonly string[];
  readonly autoAdvance: boolean;
}

/** Adds the options of {@link TargetOptions}. */
export function withAsked(command: Command): Command {
  return command
    .option(
      '--target <id>',
      'work on this item only, regardless of `limits.wip` and `limits.concurrent`; repeatable, in the given order',
      collect,
      [],
    )
    .option('--auto-advance', 'continue with the next target if a target cannot advance', false)
    .option('--only <key=value>', ONLY, collect, []);
}

/** Throws `Refusal` for invalid options, and for a filter that matches no item. */
export function askedOf(
  { target, only, autoAdvance }: TargetOptions,
  { config, backlog }: { readonly config: Config; readonly backlog: Backlog },
) {
  if (target.length > 0 && only.length > 0) {
    throw new Refusal(
      '`--target` and `--only` exclude each other.',
      'Name items with `--target`, or filter them with `--only`.',
    );
  }
  if (target.length === 0 && autoAdvance) {
    throw new Refusal(
      '`--auto-advance` needs at least one `--target`.',
      'Type `--target ID --target ID --auto-advance`.',
    );
  }
  const read = filterOf(only, config);
  refuseNoMatch(only, read, backlog.items);
  const targets = [...new Set(target.map((name) => itemNamed(backlog, name).id))];
  return { targets, only: read.filter };
}
