import { hash } from 'node:crypto';
import { join } from 'node:path';
import { readPipelineText } from '../../src/app/stored/pipeline-file.ts';
import { planOf } from '../../src/app/stored/plan-of.ts';
import { secretNames } from '../../src/app/wiring/secrets.ts';
import { resolveInputs } from '../../src/core/pipeline/inputs.ts';
import type { Pipeline } from '../../src/core/pipeline/parse.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { compile } from '../../src/core/workflow/compile/compile.ts';
import { plannedWorkflow } from '../../src/core/workflow/compile/compiled.ts';
import { packageName } from '../../src/library/package.ts';
import { PROJECT } from './project.ts';

/** A pipeline of this text, as if a file of this project held it. Throws where it has mistakes. */
export function readPlan(text: string, path: string): { pipeline: Pipeline; plan: Plan } {
  const { pipeline, diagnostics } = readPipelineText(join(PROJECT, path), {
    root: PROJECT,
    text,
    files: null,
  });
  if (pipeline === null) throw new Error(JSON.stringify(diagnostics));
  const { inputs } = resolveInputs(pipeline.file, {});
  return { pipeline, plan: planOf(pipeline, { inputs, agents: {} }) };
}

export const sha256 = (text: string): string => hash('sha256', text);

/** What `phasegate compile` writes for a pipeline, with the Action of this release. */
export function compiledOf(text: string, path = '.github/pipelines/port.yml') {
  const { pipeline, plan } = readPlan(text, path);
  const { repository, version } = packageName(PROJECT);
  return compile(pipeline, plan, {
    action: `${repository}@v${version}`,
    runsOn: 'ubuntu-24.04',
    path,
    file: 'port.yml',
    secrets: secretNames(plan),
    command: `phasegate compile ${path} -o .github/workflows/port.yml`,
  });
}

export const compiledText = (...args: Parameters<typeof compiledOf>): string =>
  plannedWorkflow(null, compiledOf(...args), sha256).text;
