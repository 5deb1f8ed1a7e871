import type { IssueEvent } from '../../backlog/issue/issue-state.ts';
import { type Item, statusText } from '../../backlog/item/item.ts';
import { moneyText } from '../money.ts';
import { postable, postableLine } from '../untrusted/postable.ts';

/** What our comment on an item's issue tells people. `own`: `owner/name`. */
export function issueComment(item: Item, events: readonly IssueEvent[], own: string): string {
  const { status, block, phase, work } = item;
  const line = (text: string): string => postableLine(text, { own, max: 400 });
  const facts = [
    phase === null ? null : `phase \`${line(phase)}\``,
    work.attempts === 0 ? null : `${work.attempts} attempts`,
    work.costUsd === null ? null : moneyText(work.costUsd),
    work.run === null ? null : `run \`${line(work.run)}\``,
  ].filter((fact) => fact !== null);
  const happened = events.slice(-SHOWN).map((event) => {
    const when = event.at.slice(0, 16).replace('T', ' ');
    return `- ${when} · ${line(event.by)}: ${line(event.text)}`;
  });
  return [
    `**Phasegate: ${statusText(status)}**${facts.length === 0 ? '' : ` · ${facts.join(' · ')}`}`,
    ...(block === null
      ? []
      : [quoted(postable(block.reason, { own, max: 4000 })), wayOn(block.kind)]),
    `<details><summary>What happened, and who did it</summary>\n\n${happened.join('\n')}\n</details>`,
  ].join('\n\n');
}

const SHOWN = 30;

const quoted = (text: string): string => text.replace(/^/gm, '> ');

function wayOn(kind: NonNullable<Item['block']>['kind']): string {
  const comment = (command: string): string =>
    `It waits for somebody who may write here, to comment \`/phasegate ${command}\`.`;
  switch (kind) {
    case 'question':
      return comment('answer …');
    case 'guardrail':
    case 'person':
      return `${comment('override')} That lets exactly the assessment of now pass.`;
    case 'failed':
    case 'budget':
      return comment('unblock …');
    case 'by-hand':
      return `${comment('unblock')} Taking the label off does it, too.`;
    case 'gate':
    case 'rejected':
      return 'It waits for a decision on its run.';
  }
}
