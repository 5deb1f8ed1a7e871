import { resolve } from 'node:path';
import { filesOf, readPipelineFile } from '../app/stored/pipeline-file.ts';
import { triggerOf } from '../core/gate/trigger.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { Job } from './job.ts';

/**
 * The context `github` for expressions; adds the conversation of the issue or pull request as `comments` if the pipeline reads
 * it, so that GitHub is asked only if necessary.
 */
export async function withComments(
  { root, inputs, github: connect, context }: Job,
  github: JsonObject,
): Promise<JsonObject> {
  const trigger = triggerOf(github);
  if (trigger === null || inputs.pipeline === null) return github;
  // The run itself reports errors in the pipeline.
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

/** Matches in comments of the file, too, which causes only an unnecessary request. */
const READS_COMMENTS = /\bgithub\s*(?:\.\s*comments\b|\[)/;
