import { resolve } from 'node:path';
import { filesOf, readPipelineFile } from '../app/stored/pipeline-file.ts';
import { triggerOf } from '../core/gate/trigger.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { Job } from './job.ts';

/**
 * What `github` is in expressions, with the conversation below the issue or pull request as `comments` where the pipeline
 * reads it: GitHub is asked for nothing that nobody reads.
 */
export async function withComments(
  { root, inputs, github: connect, context }: Job,
  github: JsonObject,
): Promise<JsonObject> {
  const trigger = triggerOf(github);
  if (trigger === null || inputs.pipeline === null) return github;
  // What is wrong with the pipeline is told by who runs it.
  const { pipeline } = readPipelineFile(resolve(root, inputs.pipeline), root);
  if (pipeline === null) return github;
  const texts = [pipeline.text, ...filesOf(pipeline).values()];
  if (!texts.some((text) => READS_COMMENTS.test(text))) return github;
  const { conversation } = await import('../github/conversation.ts');
  const { event } = context;
  const until =
    textAt(event, 'comment', 'created_at') ??
    textAt(event, trigger.kind === 'issue' ? 'issue' : 'pull_request', 'updated_at');
  return { ...github, comments: await conversation(await connect(), trigger.number, until) };
}

/** Also in a comment of the file: then it was read for nothing, which does no harm. */
const READS_COMMENTS = /\bgithub\s*(?:\.\s*comments\b|\[)/;
