import { expect, test, vi } from 'vitest';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { startRun } from '../rig/actions/start.ts';
import { openThread, type Thread } from '../rig/github/world.ts';
import { added } from '../rig/library-hub.ts';
import { few, long } from '../rig/long.ts';
import { type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';

few(0);

/** Says what the title or the question says, and breaks where a title says so. */
const AGENT = `
import { readFileSync, writeFileSync } from 'node:fs';
const { PHASEGATE_PHASE: phase, PHASEGATE_PROMPT: prompt, PHASEGATE_RESULT: result } = process.env;
const text = readFileSync(prompt, 'utf8');
const [word = 'nothing'] = /Crash \\w+/.exec(text) ?? [];
if (phase === 'cause' && word === 'Crash broken') process.exit(1);
const outputs = {
  classify: { kind: 'bug', severity: 'high', missing: '' },
  code: { findings: word },
  history: { findings: '' },
  cause: { findings: word },
  compose: { comment: (text.includes('In verse.') ? 'Verses about ' : 'About ') + word },
  look: { asks: text.includes('Which line?') },
  answer: { reply: text.includes('About Crash') ? 'As said: line 1.' : 'Line 1.' },
};
writeFileSync(result, JSON.stringify({ status: 'complete', summary: 'Done.', outputs: outputs[phase] }));
`;

vi.setConfig({ testTimeout: 300_000 });

async function withBot(
  run: (bot: Bot) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const agent = 'use: command, run: node bot.mjs';
  const pipelines = ['issue-triage', 'issue-follow-up'].map((name) => added(name, { agent }));
  await using hub = await phasegateHub({
    files: Object.assign({ 'bot.mjs': AGENT, ...settings }, ...pipelines.map(({ files }) => files)),
    workflows: Object.fromEntries(pipelines.map(({ workflow }) => workflow)),
  });
  hub.actions.permissions.set('ann', 'write');
  await run({ hub, ...actionsOf(hub) });
}

interface Bot {
  readonly hub: PhasegateHub;
  /** Opens an issue, or edits its title; the jobs that did something. */
  readonly issue: (thread: Thread, action: 'opened' | 'edited') => Promise<readonly string[]>;
  readonly comment: (thread: Thread, body: string, by?: string) => Promise<readonly string[]>;
  /** A comment about the run of the triage. */
  readonly decide: (thread: Thread, body: string) => Promise<readonly string[]>;
}

function actionsOf(hub: PhasegateHub): Omit<Bot, 'hub'> {
  const about = ({ number, title, body, author, labels }: Thread): JsonObject => ({
    issue: {
      number,
      title,
      body,
      user: { login: author, type: 'User' },
      labels: labels.map((name) => ({ name })),
      author_association: author === 'ann' ? 'MEMBER' : 'NONE',
      updated_at: '2026-06-01T00:00:00Z',
    },
    sender: { login: author },
  });
  const ran = async (workflow: string, event: string, actor: string, payload: JsonObject) => {
    const run = await startRun(hub, workflow, { event, actor, payload });
    const { jobs } = await run.ended();
    return [...jobs]
      .filter(([, { steps }]) => steps.length > 0)
      .map(([name, { conclusion }]) => `${name.replace('phasegate / ', '')}: ${conclusion}`);
  };
  return {
    issue: (thread, action) => ran(TRIAGE, 'issues', thread.author, { action, ...about(thread) }),
    comment: (thread, body, by = 'ann') => commented(FOLLOW_UP, thread, { body, by }),
    decide: (thread, body) => commented(TRIAGE, thread, { body, by: 'ann' }),
  };
  function commented(workflow: string, thread: Thread, { body, by }: Said) {
    const isBot = by.endsWith('[bot]');
    const comment = {
      id: hub.world.nextId++,
      body,
      user: { login: by, type: isBot ? 'Bot' : 'User' },
      author_association: by === 'ann' ? 'MEMBER' : 'NONE',
      created_at: '2026-06-02T00:00:00Z',
    };
    thread.comments.push({ id: comment.id, author: by, body });
    const payload = { action: 'created', comment, ...about(thread) };
    return ran(workflow, 'issue_comment', by, payload);
  }
}

const TRIAGE = 'phasegate-issue-triage.yml';
const FOLLOW_UP = 'phasegate-issue-follow-up.yml';

interface Said {
  readonly body: string;
  readonly by: string;
}

const open = (hub: PhasegateHub, title: string, author = 'ann'): Thread =>
  openThread(hub.world, { title, body: 'On start.', author, pull: null });
const ours = ({ hub }: Bot, thread: Thread): readonly string[] =>
  thread.comments
    .filter(({ author }) => author === hub.world.login)
    .map(({ body }) => body.split('\n')[0] ?? '');

const POSTED = ['work-0: success', 'deliver-0: success', 'report: success'];

test('opened: labels and one comment; edited: that comment; a question: an answer; itself and bots: nothing', async () => {
  await withBot(async (bot) => {
    const thread = open(bot.hub, 'Crash one');
    expect(await bot.issue(thread, 'opened')).toEqual(POSTED);
    expect([thread.labels, ours(bot, thread)]).toEqual([['bug'], ['About Crash one']]);
    thread.title = 'Crash two';
    expect(await bot.issue(thread, 'edited')).toEqual(POSTED);
    expect(ours(bot, thread)).toEqual(['About Crash two']);
    // The same event twice.
    expect(await bot.issue(thread, 'edited')).toEqual(POSTED);
    expect([thread.labels, ours(bot, thread)]).toEqual([['bug'], ['About Crash two']]);

    expect(await bot.comment(thread, 'Which line?')).toEqual(POSTED);
    expect(ours(bot, thread)).toEqual(['About Crash two', 'As said: line 1.']);
    const own = thread.comments.at(-1)?.body ?? '';
    expect(await bot.comment(thread, `${own} Which line?`, 'github-actions[bot]')).toEqual([]);
    expect(await bot.comment(thread, 'Which line?', 'renovate[bot]')).toEqual([]);
    expect(await bot.comment(thread, 'Thanks.')).toEqual([]);
    // The last one is the copy of its own answer above.
    expect(ours(bot, thread).slice(1)).toEqual(['As said: line 1.', 'As said: line 1.']);
  });
});

long(
  'nothing is posted where a part failed, where a label says so, or before a person decided about an outsider',
  async () => {
    await withBot(async (bot) => {
      const broken = open(bot.hub, 'Crash broken');
      expect(await bot.issue(broken, 'opened')).toEqual(['work-0: failure', 'report: failure']);
      expect([broken.labels, ours(bot, broken)]).toEqual([[], []]);

      const off = open(bot.hub, 'Crash off');
      off.labels = ['no-triage'];
      expect(await bot.issue(off, 'opened')).toEqual([]);
      expect(await bot.comment(off, 'Which line?')).toEqual([]);

      const outsiders = open(bot.hub, 'Crash eve', 'eve');
      expect((await bot.issue(outsiders, 'opened'))[0]).toBe('work-0: success');
      expect(outsiders.labels).toEqual([]);
      expect(outsiders.comments.filter(({ body }) => body.startsWith('About'))).toEqual([]);
    });
  },
);

const SETTINGS = `version: 1
issues: { labels: [bug, question], ignore: [wontfix], style: In verse., gate: always }
`;

long(
  'phasegate.yml says which labels are watched and ignored, how comments are written, and that a person decides',
  async () => {
    await withBot(
      async (bot) => {
        const unwatched = open(bot.hub, 'Crash one');
        expect(await bot.issue(unwatched, 'opened')).toEqual(['work-0: success']);
        unwatched.labels = ['bug', 'wontfix'];
        expect(await bot.issue(unwatched, 'edited')).toEqual(['work-0: success']);
        expect(unwatched.comments).toEqual([]);

        const watched = open(bot.hub, 'Crash two');
        watched.labels = ['bug'];
        expect(await bot.issue(watched, 'opened')).toEqual(['work-0: success', 'report: success']);
        const [waiting] = watched.comments;
        expect([waiting?.body.includes('/phasegate approve'), ours(bot, watched).length]).toEqual([
          true,
          1,
        ]);
        const [digits] = /(?<=\/phasegate approve )[0-9a-f]{8}/.exec(waiting?.body ?? '') ?? [];
        await bot.decide(watched, `/phasegate approve ${digits}`);
        expect(ours(bot, watched)).toContain('Verses about Crash two');
      },
      { 'phasegate.yml': SETTINGS },
    );
  },
);
