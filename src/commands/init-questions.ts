import { isCancel, multiselect, select, text } from '@clack/prompts';
import { AGENT_CHOICES } from '../core/library/agents.ts';
import type { SetupChoices } from '../library/adding.ts';
import type { LibraryPipeline } from '../library/catalogue.ts';

const output = process.stderr;

/** Asks for choices that were not given; `null`: the person cancelled. */
export async function askChoices(
  found: SetupChoices,
  all: readonly LibraryPipeline[],
): Promise<SetupChoices | null> {
  const names = await multiselect({
    message: 'Which pipelines?',
    options: all.map(({ name, description }) => ({ value: name, label: name, hint: description })),
    initialValues: found.pipelines.map(({ pipeline }) => pipeline.name),
    required: true,
    output,
  });
  if (isCancel(names)) return null;
  const test = await text({
    message: 'Which command runs the tests? (leave empty for none)',
    initialValue: found.commands.test.join(' && '),
    output,
  });
  if (isCancel(test)) return null;
  const use = await select({
    message: 'Which agent?',
    options: AGENT_CHOICES.map((agent) => ({ value: agent.use, label: agent.label })),
    initialValue: found.agent.use,
    output,
  });
  if (isCancel(use)) return null;
  const gate = await select<SetupChoices['gate']>({
    message: 'When does a person decide before a delivery?',
    options: [
      {
        value: 'risky',
        label: 'When the change is risky',
        hint: 'a small, safe change passes by policy',
      },
      { value: 'always', label: 'Always' },
      { value: 'comment', label: 'By a comment on the issue', hint: 'needs no environment' },
    ],
    initialValue: found.gate,
    output,
  });
  if (isCancel(gate)) return null;
  const where = await select({
    message: 'Where do the pipelines run?',
    options: [
      { value: 'both', label: 'In GitHub Actions and on a laptop' },
      { value: 'laptop', label: 'On a laptop only' },
    ],
    initialValue: found.withWorkflow ? 'both' : 'laptop',
    output,
  });
  if (isCancel(where)) return null;
  return {
    ...found,
    pipelines: all
      .filter(({ name }) => names.includes(name))
      .map((pipeline) => ({ pipeline, as: pipeline.name })),
    commands: { ...found.commands, test: test?.trim() ? [test.trim()] : [] },
    agent: AGENT_CHOICES.find((agent) => agent.use === use) ?? found.agent,
    gate,
    withWorkflow: where === 'both',
  };
}
