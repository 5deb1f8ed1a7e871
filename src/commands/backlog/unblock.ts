import type { Item } from '../../core/backlog/item/item.ts';
import {
  type AlternativeCommand,
  type ItemCommand,
  judgeWord,
} from '../../core/backlog/triage/word.ts';
import { type ItemView, nextCommands } from '../../core/text/terminal/backlog-item.ts';
import { Refusal } from '../../ports.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { decideOn } from './deciding.ts';

interface UnblockOptions extends CommonOptions {
  readonly notes?: string;
  readonly override: boolean;
  readonly fresh: boolean;
}

/** `phasegate backlog unblock ID`: the item continues where it stopped. */
export function unblockCommand(): RegisteredCommand {
  const command = subcommand(
    'unblock',
    'Unblock an item; the next `backlog run` continues the work on the item.',
  )
    .argument('<id>', 'item id')
    .option('--notes <text>', 'note for the agent, added to its next prompt')
    .option('--override', 'accept the current assessment of the item at the guardrails', false)
    .option('--fresh', 'start over in a new run, from the commit that is checked out now', false)
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate backlog unblock a1b2c --notes "The test server is up again"
  $ phasegate backlog unblock a1b2c --fresh   # with a fixed script or pipeline`,
    );
  return { command, act: unblock, hidden: false };
}

/** `phasegate backlog override ID`: the same, with `--override`. */
export function overrideCommand(): RegisteredCommand {
  const command = subcommand(
    'override',
    'Accept the current assessment of an item at the guardrails; the next `backlog run` continues the item. A higher assessment needs another override.',
  )
    .argument('<id>', 'item id')
    .option('--notes <text>', 'note for the agent, added to its next prompt');
  const act = (name: string, options: UnblockOptions) =>
    unblock(name, { ...options, override: true, fresh: false });
  return { command, act, hidden: false };
}

/** `phasegate backlog answer ID TEXT`: answers the item's question. */
export function answerCommand(): RegisteredCommand {
  const command = subcommand(
    'answer',
    'Answer the question that blocks an item; the next `backlog run` continues the work on the item. `phasegate answer` continues at once.',
  )
    .argument('<id>', 'item id')
    .argument('<text>', 'your answer')
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate backlog answer a1b2c "Blue"`,
    );
  return { command, act: answer, hidden: false };
}

/** `phasegate backlog retry ID TEXT`: restarts rejected work. */
export function retryCommand(): RegisteredCommand {
  const command = subcommand(
    'retry',
    'Restart a rejected item in the next `backlog run`, with your text in its prompt.',
  )
    .argument('<id>', 'item id')
    .argument('<text>', 'what the agent must do differently');
  return { command, act: retry, hidden: false };
}

const retry = (name: string, notes: string, options: CommonOptions): Promise<number> =>
  applyCommand(name, { type: 'retry', notes }, options);

function unblock(name: string, options: UnblockOptions): Promise<number> {
  const { override, fresh, notes = null } = options;
  if (override && fresh) {
    throw new Refusal(
      '`--override` and `--fresh` exclude each other.',
      'Accept the assessment first: `phasegate backlog override ID`.',
    );
  }
  return applyCommand(
    name,
    { type: override ? 'override' : fresh ? 'fresh' : 'unblock', notes },
    options,
  );
}

const answer = (name: string, text: string, options: CommonOptions): Promise<number> =>
  applyCommand(name, { type: 'answer', text }, options);

async function applyCommand(
  name: string,
  word: ItemCommand,
  options: CommonOptions,
): Promise<number> {
  return decideOn({ name, options }, (item, situations) => {
    const situation = situations.of(item);
    const judged = judgeWord(item, word, situation);
    if (judged.type === 'events') return judged.events;
    const { isElsewhere } = situation;
    const view = { isElsewhere, guard: situations.guard(item), decisions: null };
    throw new Refusal(judged.message, remedyFor(item, judged.alternative, view));
  });
}

function remedyFor(item: Item, instead: AlternativeCommand, situation: ViewOfItem): string {
  const { id } = item;
  switch (instead) {
    case 'override':
      return `Accept the assessment, change it, or close the item: ${commandsFor(item, situation)}.`;
    case 'answer':
      return `Answer the question: \`phasegate backlog answer ${id} "…"\`.`;
    case 'retry':
      return `Restart the item with \`phasegate backlog retry ${id} "…"\`, or close it: \`phasegate backlog close ${id}\`.`;
    case 'decide':
      return `Decide: ${commandsFor(item, situation)}.`;
    case 'unblock':
      return `Let the item continue: ${commandsFor(item, situation)}.`;
    case 'look':
      return `\`phasegate backlog show ${id}\` shows its status.`;
    case 'nothing':
      return item.status === 'done'
        ? 'The item needs no decision.'
        : 'The item needs no decision: `phasegate backlog run` continues it.';
  }
}

type ViewOfItem = Pick<ItemView, 'isElsewhere' | 'guard' | 'decisions'>;

const commandsFor = (item: Item, situation: ViewOfItem): string =>
  nextCommands(item, situation)
    .map((command) => `\`${command}\``)
    .join(' or ');
