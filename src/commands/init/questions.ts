import { confirm, isCancel, multiselect, select, text } from '@clack/prompts';
import { AGENT_CHOICES, type AgentChoice, isModelName } from '../../core/library/agents.ts';
import type { ProjectCommands } from '../../core/library/project.ts';
import { pipelinesFor, type SetupChoices } from '../../library/adding.ts';
import type { LibraryPipeline } from '../../library/catalogue.ts';
import { discardTypedAhead } from '../../report/ask-line.ts';
import { askAtTerminal, questionScreen as output } from '../../report/question-screen.ts';

/** Asks for choices that were not given; `null`: the person cancelled. */
export const askChoices = (
  found: SetupChoices,
  all: readonly LibraryPipeline[],
): Promise<SetupChoices | null> => askAtTerminal(() => chosen(found, all));

async function chosen(
  found: SetupChoices,
  all: readonly LibraryPipeline[],
): Promise<SetupChoices | null> {
  const names = await askPipelines(found, all);
  if (names === null) return null;
  const commands = await askCommands(found.commands);
  if (commands === null) return null;
  const use = await select({
    message: 'Which agent?',
    options: AGENT_CHOICES.map((agent) => ({ value: agent.use, label: agent.label })),
    initialValue: found.agent.use,
    output,
  });
  if (isCancel(use)) return null;
  const agent = await withModels(agentNamed(use, found.agent));
  if (agent === null) return null;
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
  const backlog = await askBacklog(found.backlog);
  if (backlog === null) return null;
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
  const wanted = new Set([...names, ...pipelinesFor(backlog)]);
  return {
    ...found,
    pipelines: [
      ...found.pipelines.filter((one) => !isOfOwnName(one)),
      ...all
        .filter(({ name }) => wanted.has(name))
        .map((pipeline) => ({ pipeline, as: pipeline.name })),
    ],
    commands,
    agent,
    gate,
    backlog,
    withWorkflow: where === 'both',
  };
}

const COMMAND_QUESTIONS = [
  ['setup', 'Which command installs the dependencies? (empty: none)'],
  ['test', 'Which command runs the tests? (empty: none)'],
  ['lint', 'Which command checks the code style? (empty: none)'],
] as const;

/** Shows each command that was found, for a person to change; `null`: cancelled. */
async function askCommands(found: ProjectCommands): Promise<ProjectCommands | null> {
  let commands = found;
  for (const [kind, message] of COMMAND_QUESTIONS) {
    const initialValue = found[kind].join(' && ');
    const answer = await text({ message, initialValue, output });
    if (isCancel(answer)) return null;
    const line = answer?.trim() ?? '';
    // Several commands stay several, as with `--yes`.
    const changed = line === '' ? [] : [line];
    commands = { ...commands, [kind]: line === initialValue ? found[kind] : changed };
  }
  return commands;
}

async function askPipelines(
  found: SetupChoices,
  all: readonly LibraryPipeline[],
): Promise<readonly string[] | null> {
  const names = await multiselect({
    message: 'Which pipelines?',
    options: all.map(({ name, description }) => ({ value: name, label: name, hint: description })),
    initialValues: found.pipelines.filter(isOfOwnName).map(({ pipeline }) => pipeline.name),
    required: found.pipelines.length === 0,
    output,
  });
  return isCancel(names) ? null : names;
}

/** A pipeline of another name is in the repository already, and stays. */
const isOfOwnName = ({ pipeline, as }: SetupChoices['pipelines'][number]): boolean =>
  pipeline.name === as;

/** Whether the repository on GitHub is set up, too; `null`: cancelled. */
export async function askGitHub(repository: string): Promise<boolean | null> {
  const answer = await askAtTerminal(async () => {
    await discardTypedAhead();
    return confirm({
      message: `Set up GitHub as well? (environments and labels of ${repository})`,
      initialValue: false,
      output,
    });
  });
  return isCancel(answer) ? null : answer;
}

/** The agent that was found may have models that were given. */
const agentNamed = (use: string, found: AgentChoice): AgentChoice =>
  use === found.use ? found : (AGENT_CHOICES.find((agent) => agent.use === use) ?? found);

/** The agent with the models that a person chose; `null`: cancelled. An agent without models is not asked about. */
async function withModels(agent: AgentChoice): Promise<AgentChoice | null> {
  if (agent.models === null) return agent;
  const cheap = await askModel('Which model for simple work?', agent.models.cheap);
  if (cheap === null) return null;
  const judgment = await askModel(
    'Which model for plans, code and reviews?',
    agent.models.judgment,
  );
  return judgment === null ? null : { ...agent, models: { cheap, judgment } };
}

/** `null`: cancelled. An empty answer is the known model. */
async function askModel(message: string, known: string): Promise<string | null> {
  const name = await text({
    message,
    initialValue: known,
    validate: (written) =>
      isModelName(written?.trim() || known)
        ? undefined
        : 'Give one name, without spaces, as the agent itself takes it.',
    output,
  });
  return isCancel(name) ? null : name?.trim() || known;
}

/** `null`: cancelled. */
async function askBacklog(found: SetupChoices['backlog']): Promise<SetupChoices['backlog'] | null> {
  const backlog = await select<SetupChoices['backlog']>({
    message: 'Is there a backlog to work on?',
    options: [
      { value: 'none', label: 'No' },
      {
        value: 'file',
        label: 'In a file',
        hint: 'phasegate.yml, and the pipeline `feature`, on your machine',
      },
      {
        value: 'issues',
        label: 'In GitHub issues',
        hint: 'phasegate.yml, and the pipeline `feature`, on a schedule',
      },
    ],
    initialValue: found,
    output,
  });
  return isCancel(backlog) ? null : backlog;
}
