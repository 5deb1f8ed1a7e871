import { claimsState } from '../core/backlog/issue/issue-state.ts';
import { itemCommand } from '../core/backlog/issue/item-command.ts';
import type { ItemCommand } from '../core/backlog/triage/word.ts';
import { type CommentCommand, commentCommand } from '../core/gate/comment-command.ts';
import type { CommentRequest } from '../core/gate/comment-proof.ts';
import { digest8, markIn, type RunMark } from '../core/gate/run-mark.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { ownComments } from '../github/own-comments.ts';
import { permissionOf } from '../github/trust.ts';
import { ask, needing } from './answers.ts';

/** The meaning of the comment that triggered this workflow run. */
export type CommentReading =
  /** Not a command, or from an unauthorized user; never answered. */
  | { readonly type: 'ignored'; readonly why: string }
  | { readonly type: 'refused'; readonly message: string; readonly remedy: string }
  | { readonly type: 'asked'; readonly request: CommentRequest };

export interface CommentQuestion {
  readonly github: GitHub;
  /** `GITHUB_EVENT_NAME` and the payload: the original text, whatever edits followed. */
  readonly event: { readonly name: string; readonly payload: JsonObject };
  /** Exact names of bots that may decide. */
  readonly bots: readonly string[];
}

/** Reads the command, its author, and the run that it is about. Throws `Refusal` if GitHub does not respond. */
export async function readComment(question: CommentQuestion): Promise<CommentReading> {
  const written = writtenIn(question);
  if ('why' in written) return written;
  const { author, command } = written;
  if (command.type === 'none') return ignored('it is not a command');
  const may = await mayDecide(question, author);
  if (may !== null) return may;
  const { id, number, word } = written;
  const { marks, isItem } = await ourComments(question.github, number, command);
  const [mark, other] = marks;
  if (mark === undefined && isItem && word !== null)
    return ignored('it is for the backlog; its next run reads the comment');
  if (command.type === 'malformed') return { ...command, type: 'refused' };
  if (mark === undefined || other !== undefined) return unclear(command, marks);
  return { type: 'asked', request: { command, actor: author.login, id, mark } };
}

/** `null`: the user may decide. */
async function mayDecide(
  { github, bots }: CommentQuestion,
  { login, isBot }: WrittenComment['author'],
): Promise<CommentReading | null> {
  if (isBot) return bots.includes(login) ? null : ignored(`${login} is a bot`);
  const permission = await mayWrite(github, login);
  if (permission.type === 'unknown') return { ...permission, type: 'refused' };
  return permission.value ? null : ignored(`${login} has no write access to this repository`);
}

/** Marks of our own comments there that match this command, and whether the issue is a backlog item. */
async function ourComments(github: GitHub, number: number, command: CommentCommand) {
  const marks: RunMark[] = [];
  let isItem = false;
  for await (const { body } of ownComments(github, number)) {
    const mark = markIn(body);
    if (mark !== null && isMeant(mark, command)) marks.push(mark);
    isItem ||= claimsState(body);
  }
  return { marks, isItem };
}

interface WrittenComment {
  readonly id: string;
  /** Number of the issue or pull request. */
  readonly number: number;
  readonly author: { readonly login: string; readonly isBot: boolean };
  readonly command: CommentCommand;
  /** Its meaning for a backlog item; `null`: none. */
  readonly word: ItemCommand | null;
}

type IgnoredComment = Extract<CommentReading, { readonly type: 'ignored' }>;

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#issue_comment */
function writtenIn({ event: { name, payload } }: CommentQuestion): WrittenComment | IgnoredComment {
  if (name !== 'issue_comment' || textAt(payload, 'action') !== 'created') {
    return ignored('only a new comment on an issue or pull request is read');
  }
  const id = amountAt(payload, 'comment', 'id');
  const number = amountAt(payload, 'issue', 'number');
  const body = textAt(payload, 'comment', 'body');
  const login = textAt(payload, 'comment', 'user', 'login');
  if (id === null || number === null || body === null || login === null) {
    return ignored('the event does not contain the comment');
  }
  if (textAt(payload, 'sender', 'login') !== login) return ignored('another person sent it');
  // Anybody can copy a mark, but comments with one are never answered, so that Phasegate does not answer itself.
  if (markIn(body) !== null) return ignored('Phasegate wrote it');
  const isBot = textAt(payload, 'comment', 'user', 'type') !== 'User' || /\[bot\]$/.test(login);
  const said = { command: commentCommand(body), word: itemCommand(body) };
  return { id: String(id), number, author: { login, isBot }, ...said };
}

const ignored = (why: string): IgnoredComment => ({ type: 'ignored', why: `The comment: ${why}.` });

/** Whether the user has write access. Unknown users, such as deleted accounts, have none. */
function mayWrite(github: GitHub, login: string) {
  return ask(
    { about: `the permission of ${login}`, remedy: needing('contents: read') },
    () => permissionOf(github, login),
    (permission) => permission === 'admin' || permission === 'write',
  );
}

type RequestedCommand = CommentRequest['command'];

/** Without a digest the checkpoint could differ from the one that was shown. */
function isMeant(mark: RunMark, command: CommentCommand): boolean {
  const { gate, question, digest, checkpoint } = mark;
  if (digest === null || checkpoint === null) return false;
  if (command.type === 'answer') return question === command.phase;
  return command.type === 'decide' && gate !== null && digest8(digest) === command.digest8;
}

function unclear(command: RequestedCommand, marks: readonly RunMark[]): CommentReading {
  const what =
    command.type === 'answer' ? `a question of \`${command.phase}\`` : `\`${command.digest8}\``;
  const runs = marks.map(({ run }) => `\`${run}\``).join(', ');
  return {
    type: 'refused',
    message:
      marks.length === 0
        ? `No run waits with ${what}.`
        : `Several runs wait with ${what}: ${runs}.`,
    remedy: 'Read the current comment of Phasegate about the run, and decide on the change in it.',
  };
}
