import { cut, MAX_BODY_LENGTH } from '../../core/text/fits.ts';
import type { GitHub } from '../../github/client.ts';
import { type OwnComment, ownComments } from '../../github/own-comments.ts';
import { insist, makeOnce } from '../../github/writes.ts';
import { type DeliveryRequest, type DeliveryResult, Refusal } from '../../ports.ts';
import { fieldText } from './fields.ts';
import { type DeliveryMarker, lastingMarkerOf, markerOf } from './marker.ts';
import { targetOf } from './target.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * The only comment of this delivery: created, or updated if it exists; with `update` the comment of an earlier run of the
 * pipeline is updated, too.
 */
export async function deliverComment(
  { github }: DeliveryTools,
  request: DeliveryRequest,
): Promise<DeliveryResult> {
  const number = targetOf(request);
  const isLasting = request.fields.update === true;
  const marker = isLasting ? lastingMarkerOf(request) : markerOf(request);
  const text = cut(fieldText(request.fields, 'body') ?? '', MAX_BODY_LENGTH - 200);
  if (text === '') throw empty();
  const find = () => ownComment(github, number, marker);
  const known = await find();
  if (known === null) {
    const { url } = await makeOnce({
      make: () => createComment(github, number, marker.sign(text)),
      find,
    });
    return { where: `comment on #${number}`, number, url };
  }
  if (!marker.isOf(known.body, text)) {
    const body = marker.sign(text);
    await insist(() =>
      github.rest('PATCH /repos/{owner}/{repo}/issues/comments/{id}', { id: known.id, body }),
    );
  }
  return { where: `comment on #${number}, updated`, number, url: known.url };
}

async function createComment(github: GitHub, number: number, body: string): Promise<OwnComment> {
  const made = await github.rest<{ readonly id: number; readonly html_url: string }>(
    'POST /repos/{owner}/{repo}/issues/{number}/comments',
    { number, body },
  );
  return { id: String(made.id), url: made.html_url, body };
}

/** Identified by its marker and its author: a marker alone can be forged. */
async function ownComment(
  github: GitHub,
  number: number,
  marker: DeliveryMarker,
): Promise<OwnComment | null> {
  for await (const comment of ownComments(github, number)) {
    if (marker.isOn(comment.body)) return comment;
  }
  return null;
}

function empty(): Refusal {
  return new Refusal('The comment is empty.', 'Give the comment a `body` with text.');
}
