import { parse } from 'yaml';
import { adapt } from '../../src/core/library/adapt.ts';
import { AGENT_CHOICES } from '../../src/core/library/agents.ts';
import type { GateChoice } from '../../src/core/library/fill.ts';
import type { ScriptedTestFile } from '../../src/core/scripted-test/schema.gen.ts';
import { scriptedPipeline } from '../../src/core/scripted-test/scripted-pipeline.ts';
import { catalogue, type LibraryPipeline } from '../../src/library/catalogue.ts';
import { PROJECT } from './project.ts';

/** A pipeline of the library as `phasegate add` writes it into a repository, with another agent in the place of Claude. */
export interface Added {
  /** By path, without the workflow. */
  readonly files: Readonly<Record<string, string>>;
  /** File name and text of its workflow. */
  readonly workflow: readonly [name: string, text: string];
}

export interface Adding {
  readonly gate?: GateChoice;
  /** In the place of `claude`: what an agent is called with, such as `use: command, run: ./agent.sh`. */
  readonly agent: string;
  /** Replaces commands as a scripted test does. */
  readonly test?: ScriptedTestFile;
}

export function added(name: string, { gate = 'risky', agent, test }: Adding): Added {
  const [claude] = AGENT_CHOICES;
  if (claude === undefined) throw new Error('there is no agent to choose');
  const commands = { setup: [], test: ['true'], lint: [] };
  const filling = { commands, agent: claude, gate, watched: ['CI'], schema: 'x' };
  const rest = { testSchema: 'x', withWorkflow: true, label: null, origin: null };
  const options = { as: name, filling, ...rest };
  const all = adapt(libraryPipeline(name), options);
  const file = `.github/pipelines/${name}.yml`;
  const workflow = `phasegate-${name}.yml`;
  const text = all.get(file) ?? '';
  const files = Object.fromEntries(
    [...all].filter(([path]) => !path.startsWith('.github/workflows/')),
  );
  const scripted = test === undefined ? text : scriptedPipeline(text, test);
  return {
    files: { ...files, [file]: scripted.replaceAll(/use: claude(?:, model: \w+)?/g, agent) },
    workflow: [workflow, all.get(`.github/workflows/${workflow}`) ?? ''],
  };
}

function libraryPipeline(name: string): LibraryPipeline {
  const found = catalogue(PROJECT).find((one) => one.name === name);
  if (found === undefined) throw new Error(`the library has no ${name}`);
  return found;
}

/** A scripted test of a pipeline of the library. */
export const scriptedTestOf = (name: string, test: string): ScriptedTestFile =>
  parse(libraryPipeline(name).files.get(`test/${test}.yml`) ?? '');
