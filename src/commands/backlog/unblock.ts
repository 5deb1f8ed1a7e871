import type { Item } from '../../core/backlog/item/item.ts';
import {
  type Instead,
  judgeWord,
  type Situation,
  type Word,
} from '../../core/backlog/triage/word.ts';
import { nextCommands } from '../../core/text/terminal/backlog-item.ts';
import { Refusal } from '../../ports.ts';
import { type CommonOptions, type Registered, subcommand } from '../command.ts';
import { decideOn } from './deciding.ts';

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

/** `phasegate backlog retry ID TEXT`: what was rejected is begun anew. */
export function retryCommand(): Registered {
  const command = subcommand('retry', 'Begin a rejected item anew, with your words in its prompt.')
    .argument('<id>', 'the item')
    .argument('<text>', 'what is to be different');
  return { command, act: retry, hidden: false };
}

const retry = (name: string, notes: string, options: CommonOptions): Promise<number> =>
  say(name, { type: 'retry', notes }, options);

const unblock = (name: string, options: UnblockOptions): Promise<number> =>
  say(
    name,
    { type: options.override ? 'override' : 'unblock', notes: options.notes ?? null },
    options,
  );

const answer = (name: string, text: string, options: CommonOptions): Promise<number> =>
  say(name, { type: 'answer', text }, options);

async function say(name: string, word: Word, options: CommonOptions): Promise<number> {
  return decideOn({ name, options }, (item, situations) => {
    const situation = situations.of(item);
    const judged = judgeWord(item, word, situation);
    if (judged.type === 'events') return judged.events;
    throw new Refusal(judged.message, remedyFor(item, judged.instead, situation));
  });
}

function remedyFor(item: Item, instead: Instead, situation: Situation): string {
  const { id } = item;
  switch (instead) {
    case 'override':
      return `Let it pass or assess it anew: ${commandsFor(item, situation)}.`;
    case 'answer':
      return `Answer it: \`phasegate backlog answer ${id} "…"\`.`;
    case 'retry':
      return `Begin anew with \`phasegate backlog retry ${id} "…"\`, or close it: \`phasegate backlog close ${id}\`.`;
    case 'decide':
      return `Decide there: ${commandsFor(item, situation)}.`;
    case 'look':
      return `\`phasegate backlog show ${id}\` tells how it stands.`;
    case 'nothing':
      return 'Nothing needs to be done.';
  }
}

const commandsFor = (item: Item, situation: Situation): string =>
  nextCommands(item, situation)
    .map((command) => `\`${command}\``)
    .join(' or ');
