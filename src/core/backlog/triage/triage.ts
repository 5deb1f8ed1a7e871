import type { JsonObject } from '../../lib/json.ts';
import type { Assessment } from '../item/assessment.ts';
import { cautiously, reassessed } from '../item/assessment.ts';
import type { Item } from '../item/item.ts';
import type { ItemReport } from './said.ts';

/**
 * Whether the item needs no triage: a person has assessed everything that guardrails check. An agent's assessment of its own
 * suggestion does not count.
 */
export function isAssessed({ assessment, origin }: Item): boolean {
  const { size, complexity, risk } = assessment;
  return origin === null && size !== null && complexity !== null && risk !== null;
}

export interface TriageResult {
  readonly assessment: Assessment;
  /** `null`: the default pipeline. */
  readonly pipeline: string | null;
}

/** The item's values after a triage; a person's own values stay. */
export function triaged(
  item: Item,
  { said, outputs }: { readonly said: ItemReport | null; readonly outputs: JsonObject },
  pipelines: readonly string[],
): TriageResult {
  const told = cautiously(said?.assessment ?? {});
  const { pipeline } = outputs;
  const picked = pipelines.find((name) => name === pipeline) ?? null;
  return {
    assessment:
      item.origin === null ? reassessed(told, item.assessment) : reassessed(item.assessment, told),
    pipeline: item.pipeline ?? picked,
  };
}

export interface TriagePrompt {
  /** Name and purpose. */
  readonly pipelines: readonly { readonly name: string; readonly description: string | null }[];
}

/** The built-in prompt. Values of `${{ }}` are filled in and fenced when it is used. */
export function triagePrompt({ pipelines }: TriagePrompt): string {
  const list = pipelines.map(
    ({ name, description }) =>
      `- \`${name}\`${description === null ? '' : `: ${oneLine(description)}`}`,
  );
  return `Assess one item of a backlog. The assessment decides whether agents may do the item without a person. Do not do the item.
Read the files in the current directory as far as you need.

Title:
\${{ item.title }}

Description:
\${{ item.description }}

Set \`assessment\`:

- \`size\`: \`small\` (1 to 3 files to change), \`medium\` (4 to 10), \`large\` (11 or more).
- \`complexity\`: \`low\` (the way is clear, and usual in this repository), \`medium\` (some design, or several parts at once), \`high\` (the way is
  not known, or the change affects how parts work together).
- \`risk\`: \`low\` (easy to undo, no effect on others), \`medium\` (others depend on what changes), \`high\` (data, money,
  security, or something that cannot be undone).
- \`impact\`: \`low\`, \`medium\` or \`high\`: how much users benefit.

When in doubt between two values, use the higher one. Set \`needsPerson\` to true if a person should decide whether to do the item at all.
If the item is unclear, end with the status \`blocked\` and one \`question\` that would make it clear.

Set \`outputs.pipeline\` to the pipeline for this item:
${list.join('\n')}

Set \`duplicates\` to the ids of the items in this list that ask for exactly the same thing, and no others:
\${{ inputs.others }}
`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
