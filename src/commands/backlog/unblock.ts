import type { BacklogEvent } from '../../core/backlog/event.ts';
import type { Item } from '../../core/backlog/item.ts';
import { Refusal } from '../../ports.ts';
import { type CommonOptions, type Registered, subcommand } from '../command.ts';
import { decideOn, unblocked } from './deciding.ts';

interface UnblockOptions extends CommonOptions {
  readonly notes?: string;
  readonly override: boolean;
}

/** `phasegate backlog unblock ID`: it goes on where it stopped. */
export function unblockCommand(): Registered {
  const command = subcommand('unblock', 'Let a blocked item go on where it stopped.')
    .argument('<id>', 'the item')
    .option('--notes <text>', 'for the next prompt')
    .option('--override', 'let exactly its assessment of now pass the guardrails', false);
  return { command, act: unblock, hidden: false };
}

/** `phasegate backlog override ID`: the same, with `--override`. */
export function overrideCommand(): Registered {
  const command = subcommand(
    'override',
    'Let exactly the assessment that an item has now pass the guardrails.',
  )
    .argument('<id>', 'the item')
    .option('--notes <text>', 'for the next prompt');
  const act = (name: string, options: UnblockOptions) =>
    unblock(name, { ...options, override: true });
  return { command, act, hidden: false };
}

/** `phasegate backlog answer ID TEXT`: the answer to its question. */
export function answerCommand(): Registered {
  const command = subcommand('answer', 'Answer the question that blocks an item.')
    .argument('<id>', 'the item')
    .argument('<text>', 'your answer');
  return { command, act: answer, hidden: false };
}

async function unblock(name: string, options: UnblockOptions): Promise<number> {
  return decideOn({ name, options }, (item) => {
    const notes = options.notes ?? null;
    if (options.override) return overridden(item, notes);
    const kind = item.block?.kind;
    if (kind === 'guardrail' || kind === 'person') {
      throw new Refusal(
        `\`${item.id}\` is stopped by a guardrail: ${item.block?.reason}.`,
        `Let it pass with \`phasegate backlog override ${item.id}\`, or assess it anew with \`edit\`.`,
      );
    }
    if (kind === 'question' && notes === null) {
      throw new Refusal(
        `\`${item.id}\` asks: ${item.block?.reason}`,
        `Answer it: \`phasegate backlog answer ${item.id} "…"\`.`,
      );
    }
    return unblocked(item, notes, 'a person unblocked it');
  });
}

function overridden(item: Item, notes: string | null): readonly BacklogEvent[] {
  const { id, assessment, status } = item;
  if (status === 'done') throw new Refusal(`\`${id}\` is done.`, 'There is nothing to let pass.');
  const given: BacklogEvent = { type: 'overrideGiven', item: id, assessment };
  return item.block === null ? [given] : [given, ...unblocked(item, notes, 'a person let it pass')];
}

async function answer(name: string, text: string, options: CommonOptions): Promise<number> {
  return decideOn({ name, options }, (item) => {
    if (item.block?.kind === 'question') return unblocked(item, text, 'its question is answered');
    throw new Refusal(
      `\`${item.id}\` has asked nothing.`,
      `\`phasegate backlog show ${item.id}\` tells how it stands.`,
    );
  });
}
