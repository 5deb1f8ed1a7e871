import { localPlatform } from '../../app/wiring/platform.ts';
import { statusText } from '../../core/backlog/item/item.ts';
import { Refusal } from '../../ports.ts';
import { printJson } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { itemJson } from './item-json.ts';
import { itemNamed, openBacklog } from './open.ts';
import { reportSession } from './session-report.ts';
import { inView } from './view.ts';

/** `phasegate backlog triage [ID…]`: only assesses new items. */
export function triageCommand(): RegisteredCommand {
  const command = subcommand('triage', 'Triage new items, and run nothing else.').argument(
    '[id...]',
    'new items to triage (default: all)',
  );
  return { command, act: triage, hidden: false };
}

async function triage(names: readonly string[], options: CommonOptions): Promise<number> {
  const opened = openBacklog(options);
  const { root, config, store } = opened;
  const backlog = await store.read();
  const chosen = names.map((name) => itemNamed(backlog, name));
  const old = chosen.find(({ status }) => status !== 'new');
  if (old !== undefined) {
    throw new Refusal(
      `\`${old.id}\` is ${statusText(old.status)}, not new.`,
      `Assess the item yourself: \`phasegate backlog edit ${old.id} --size …\`.`,
    );
  }
  const ids = new Set(chosen.map(({ id }) => id));
  const { WALL_CLOCK, workThrough } = await import('../../app/backlog/work-through.ts');
  const end = await inView(options.json, ({ driver, printLine }) =>
    workThrough({
      root,
      platform: localPlatform(),
      driver,
      config,
      store,
      targets: [],
      autoAdvance: false,
      only: ({ id, status }) => status === 'new' && (ids.size === 0 || ids.has(id)),
      cap: config.limits.phases,
      untilMs: null,
      budgetUsd: null,
      stage: 'triage',
      clock: WALL_CLOCK,
      printLine,
    }),
  );
  const { asked } = end;
  const cap = { phases: config.limits.phases, isOption: false };
  if (options.json) printJson(asked.map(itemJson));
  else await reportSession(opened, { end, cap, stage: 'triage' }, false);
  const kinds = asked.flatMap(({ block }) => block?.kind ?? []);
  if (kinds.includes('failed')) return 1;
  if (kinds.length > 0) return 4;
  return asked.some(({ status }) => status === 'new') ? 3 : 0;
}
