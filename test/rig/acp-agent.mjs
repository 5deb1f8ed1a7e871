// An agent that speaks the Agent Client Protocol, by the agent's side of the official library. What it does in a turn
// stands in the prompt: each line `@@word {json}` is one act, in order. What it was asked is in its log, a line each.
import { appendFileSync, writeFileSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { agent, ndJsonStream, RequestError } from '@agentclientprotocol/sdk/unstable';

const { LOG, OFFER = '{}' } = process.env;
/** What the agent offers: `modes`, `configOptions`, `load`, `resume`, `login`; or it `forgets`. */
const offer = JSON.parse(OFFER);
const { modes, configOptions } = offer;

function log(line) {
  if (LOG !== undefined) appendFileSync(LOG, `${JSON.stringify(line)}\n`);
}

const ACTS = {
  say: (turn, text) =>
    turn.update({ sessionUpdate: 'agent_message_chunk', content: { type: 'text', text } }),
  update: (turn, update) => turn.update(update),
  ask: async (turn, { options = OPTIONS, ...toolCall }) => {
    const { sessionId, client } = turn;
    const { outcome } = await client.request('session/request_permission', {
      sessionId,
      toolCall,
      options,
    });
    log({ asked: toolCall.title ?? toolCall.toolCallId, outcome });
  },
  write: (_, { path, text }) => writeFileSync(path, text),
  stderr: (_, text) => process.stderr.write(`${text}\n`),
  print: (_, text) => process.stdout.write(`${text}\n`),
  exit: (_, code) => process.exit(code),
  hang: () => new Promise(() => setInterval(() => {}, 1000)),
  fail: (_, { code, message, data }) => {
    throw new RequestError(code, message, data);
  },
};

const OPTIONS = [
  { optionId: 'always', name: 'Always', kind: 'allow_always' },
  { optionId: 'yes', name: 'Yes', kind: 'allow_once' },
  { optionId: 'no', name: 'No', kind: 'reject_once' },
];

async function play(prompt, turn) {
  let end = { stopReason: 'end_turn' };
  for (const [, word, json] of prompt.matchAll(/^@@(\w+) ?(.*)$/gm)) {
    const value = json === '' ? undefined : JSON.parse(json);
    if (word === 'end') end = value;
    else await ACTS[word](turn, value);
  }
  return end;
}

const answered = { modes, configOptions };

agent({ name: 'fake' })
  .onRequest('initialize', ({ params }) => {
    log({ initialize: params });
    return {
      protocolVersion: offer.version ?? 1,
      agentCapabilities: {
        loadSession: offer.load === true,
        sessionCapabilities: offer.resume === true ? { resume: {} } : {},
      },
    };
  })
  .onRequest('session/new', ({ params }) => {
    if (offer.login === true) throw RequestError.authRequired();
    log({ new: params });
    return { sessionId: 'session-1', ...answered };
  })
  .onRequest('session/load', async ({ params, client }) => {
    log({ load: params.sessionId });
    if (offer.forgets === true) throw new RequestError(-32603, 'No previous sessions found.');
    const { sessionId } = params;
    for (const update of offer.history ?? []) {
      await client.notify('session/update', { sessionId, update });
    }
    return answered;
  })
  .onRequest('session/resume', ({ params }) => {
    log({ resume: params.sessionId });
    return answered;
  })
  .onRequest('session/set_mode', ({ params }) => {
    log({ mode: params.modeId });
    return {};
  })
  .onRequest('session/set_config_option', ({ params }) => {
    log({ option: params.configId, value: params.value });
    return { configOptions };
  })
  .onRequest('session/prompt', async ({ params, client }) => {
    const { sessionId, prompt } = params;
    const update = (update) => client.notify('session/update', { sessionId, update });
    return play(prompt[0].text, { sessionId, client, update });
  })
  .connect(ndJsonStream(Writable.toWeb(process.stdout), Readable.toWeb(process.stdin)));
