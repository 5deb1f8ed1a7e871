import { agentOptions } from './check/agent-options.ts';
import { contextPlace } from './check/context-place.ts';
import { credulousGate } from './check/credulous-gate.ts';
import { cycle } from './check/cycle.ts';
import { expressionInScript } from './check/expression-in-script.ts';
import { expressionSyntax } from './check/expression-syntax.ts';
import { fallbackCircle } from './check/fallback-circle.ts';
import { fixedText } from './check/fixed-text.ts';
import { glob } from './check/glob.ts';
import { idleGate } from './check/idle-gate.ts';
import { inputDefaults } from './check/input-defaults.ts';
import { jobs } from './check/jobs.ts';
import { longDuration } from './check/long-duration.ts';
import { matrix, unknownMatrixValue } from './check/matrix.ts';
import { missingAgent } from './check/missing-agent.ts';
import { nestedPipeline } from './check/nested-pipeline.ts';
import { outputSchema } from './check/output-schema.ts';
import { ownWorkspace } from './check/own-workspace.ts';
import { pipelineLegs } from './check/pipeline-legs.ts';
import { plainText } from './check/plain-text.ts';
import { promptText } from './check/prompt-text.ts';
import { readerPaths } from './check/reader-paths.ts';
import { repository, severalRepositories } from './check/repository.ts';
import { reusedSession } from './check/reused-session.ts';
import { reworkLeg } from './check/rework-leg.ts';
import { reworkTarget } from './check/rework-target.ts';
import { scopingWriter } from './check/scoping-writer.ts';
import { scriptOutside } from './check/script-outside.ts';
import { selfNeed } from './check/self-need.ts';
import { session } from './check/session.ts';
import { statusFunction } from './check/status-function.ts';
import { ungatedDelivery } from './check/ungated-delivery.ts';
import { unknownAgent } from './check/unknown-agent.ts';
import { unknownChoice } from './check/unknown-choice.ts';
import { unknownInput } from './check/unknown-input.ts';
import { unknownNeed } from './check/unknown-need.ts';
import { unknownOutput } from './check/unknown-output.ts';
import { unknownProperty } from './check/unknown-property.ts';
import { unknownVariable } from './check/unknown-variable.ts';
import { unreachablePhase } from './check/unreachable-phase.ts';
import { untested } from './check/untested.ts';
import { untrustedLabels } from './check/untrusted-labels.ts';
import { vainComparison } from './check/vain-comparison.ts';
import type { Finding } from './finding.ts';
import type { Rule, Subject } from './subject.ts';

/** All errors beyond the file's shape. */
export function check(subject: Subject): readonly Finding[] {
  return RULES.flatMap((rule) => [...rule(subject)]);
}

const RULES: readonly Rule[] = [
  scriptOutside,
  promptText,
  unknownNeed,
  selfNeed,
  cycle,
  reworkTarget,
  unknownAgent,
  unknownChoice,
  fallbackCircle,
  session,
  expressionSyntax,
  expressionInScript,
  contextPlace,
  fixedText,
  unknownInput,
  unreachablePhase,
  untrustedLabels,
  unknownOutput,
  unknownProperty,
  plainText,
  statusFunction,
  unknownVariable,
  agentOptions,
  missingAgent,
  nestedPipeline,
  inputDefaults,
  outputSchema,
  longDuration,
  glob,
  idleGate,
  ungatedDelivery,
  credulousGate,
  untested,
  scopingWriter,
  readerPaths,
  reusedSession,
  matrix,
  unknownMatrixValue,
  vainComparison,
  reworkLeg,
  ownWorkspace,
  repository,
  severalRepositories,
  jobs,
  pipelineLegs,
];
