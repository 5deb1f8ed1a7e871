import type { JsonObject } from '../../../src/core/lib/json.ts';
import { data, type Message, type Protocol, type Reply, type Spoken } from './protocol.ts';
import { objectIn, objectsIn, stringIn, textIn } from './reading.ts';

/** Google's Gemini: the model and whether to stream stand in the path. */
export const gemini: Protocol = {
  name: 'gemini',
  read: (path, body) => {
    const [, model, method] =
      /\/models\/([^/:]+):(generateContent|streamGenerateContent)$/.exec(path) ?? [];
    if (model === undefined) return null;
    return {
      model,
      stream: method === 'streamGenerateContent',
      tools: objectsIn(body.tools)
        .flatMap(({ functionDeclarations }) => objectsIn(functionDeclarations))
        .map(({ name }) => stringIn(name)),
      messages: [
        { role: 'system', text: textIn(objectIn(body.systemInstruction).parts) },
        ...objectsIn(body.contents).flatMap(messagesOf),
      ],
    };
  },
  reply,
  error: (code, message) => ({ error: { code, message, status: ERRORS[code] ?? 'INTERNAL' } }),
};

const ERRORS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  503: 'UNAVAILABLE',
};

function messagesOf({ role, parts }: JsonObject): readonly Message[] {
  return objectsIn(parts).map((part) => {
    if (part.functionResponse === undefined) {
      return { role: role === 'model' ? 'assistant' : 'user', text: stringIn(part.text) };
    }
    const { response } = objectIn(part.functionResponse);
    return { role: 'tool', text: JSON.stringify(response ?? null) };
  });
}

function reply({ id, model, words, tokens }: Spoken): Reply {
  const part =
    words.type === 'tool'
      ? { functionCall: { name: words.tool, args: words.input } }
      : { text: words.text };
  const prompt = tokens.input + tokens.cacheRead + tokens.cacheWrite;
  const response = {
    candidates: [{ content: { role: 'model', parts: [part] }, finishReason: 'STOP', index: 0 }],
    usageMetadata: {
      promptTokenCount: prompt,
      cachedContentTokenCount: tokens.cacheRead,
      candidatesTokenCount: tokens.output,
      totalTokenCount: prompt + tokens.output,
    },
    modelVersion: model,
    responseId: `r${id}`,
  };
  return { plain: response, stream: [data(response)] };
}
