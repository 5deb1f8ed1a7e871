import { describe, expect, test } from 'vitest';
import { personWanted } from '../../src/core/result/person-wanted.ts';
import { type ReadResult, readResult } from '../../src/core/result/result.ts';

const DONE = { status: 'complete', summary: 'Fixed the sum' };
const EMPTY = {
  outputs: {},
  question: null,
  needsPerson: false,
  assessment: null,
  followUps: [],
  commitMessage: null,
  duplicates: [],
  usage: null,
  costUsd: null,
  extra: {},
};
const NONE: ReadResult = { type: 'none' };

const fromFile = (value: unknown) =>
  readResult({ file: JSON.stringify(value), finalMessage: null });
const fromMessage = (finalMessage: string) => readResult({ file: null, finalMessage });
const invalid = (message: string): ReadResult => ({ type: 'invalid', message, fault: 'fields' });
const formless = (message: string): ReadResult => ({ type: 'invalid', message, fault: 'form' });

test('a status and a summary are enough', () => {
  expect(fromFile(DONE)).toEqual({ type: 'result', result: { ...EMPTY, ...DONE } });
});

test('every field of the contract is read, and unknown ones are kept apart', () => {
  const fields = {
    outputs: { risk: 'low' },
    question: 'Which one?',
    needsPerson: true,
    assessment: { size: 'small' },
    followUps: [{ title: 'Rename it' }],
    commitMessage: 'fix: sum',
    duplicates: [12],
  };
  const usage = { inputTokens: 3, outputTokens: 2, usd: 0.5 };
  expect(fromFile({ ...DONE, ...fields, usage, mood: 'fine' })).toEqual({
    type: 'result',
    result: {
      ...DONE,
      ...fields,
      usage: { inputTokens: 3, outputTokens: 2, cacheReadTokens: 0, cacheWriteTokens: 0 },
      costUsd: 0.5,
      extra: { mood: 'fine' },
    },
  });
});

test('fields count in any case and with any separator, so that no request for a person is lost', () => {
  const spelled = {
    Status: 'Complete',
    SUMMARY: 'Fixed the sum',
    needs_person: true,
    Assessment: { Risk: 'High', SIZE: 'small' },
    'follow-ups': [{ title: 'Rename it' }],
    commit_message: 'fix: sum',
  };
  expect(fromFile(spelled)).toMatchObject({
    type: 'result',
    result: {
      ...DONE,
      needsPerson: true,
      assessment: { risk: 'high', size: 'small' },
      followUps: [{ title: 'Rename it' }],
      commitMessage: 'fix: sum',
      extra: {},
    },
  });
  expect(
    fromMessage(`Done: ${JSON.stringify({ Status: 'no_change', summary: 'x' })}`),
  ).toMatchObject({ result: { status: 'no-change', summary: 'x' } });
  expect(fromFile({ ...DONE, needsPerson: false, needs_person: 'yes' })).toEqual(
    invalid('`needsPerson` must be true or false'),
  );
});

test('of a dimension that is named twice, the higher word counts, and an unknown one is an error', () => {
  expect(fromFile({ ...DONE, assessment: { risk: 'low', Risk: 'high' } })).toMatchObject({
    result: { assessment: { risk: 'high' } },
  });
  expect(fromFile({ ...DONE, assessment: { risk: 'low', Risk: 'critical' } })).toEqual(
    invalid('`assessment.risk` must be one of low, medium, high'),
  );
});

test('null is as good as absent', () => {
  const nulls = Object.fromEntries(Object.keys(EMPTY).map((name) => [name, null]));
  const { extra, costUsd, ...optional } = nulls;
  expect(fromFile({ ...DONE, ...optional })).toEqual(fromFile(DONE));
});

test('usage that does not tell both counts is unknown, its cost still counts', () => {
  expect(fromFile({ ...DONE, usage: { inputTokens: 3, usd: 1 } })).toEqual({
    type: 'result',
    result: { ...EMPTY, ...DONE, costUsd: 1 },
  });
});

const ONE_OF = '`status` must be one of complete, continue, failed, blocked, no-change';

test('all that is wrong is named at once', () => {
  expect(fromFile({ status: 'done', outputs: [], needsPerson: 'no', followUps: {} })).toEqual(
    invalid(
      '`status` must be one of complete, continue, failed, blocked, no-change, not "done": write "complete"; `summary` is missing; ' +
        '`outputs` must be an object; `needsPerson` must be true or false; `followUps` must be a list',
    ),
  );
});

test('a blocked agent must ask something', () => {
  expect(fromFile({ status: 'blocked', summary: '' })).toEqual(invalid('`question` is missing'));
});

test('a file that is no object of JSON is invalid, whatever the final message says', () => {
  const finalMessage = JSON.stringify(DONE);
  expect(readResult({ file: '', finalMessage })).toEqual(formless('the file is empty'));
  expect(readResult({ file: '[]', finalMessage })).toEqual(formless('it is not a JSON object'));
  expect(readResult({ file: '{"status"', finalMessage })).toEqual(
    formless(expect.stringMatching(/^it is not JSON \(.+\)$/)),
  );
});

test('a final message counts if it is an object, or ends with one in a fenced block', () => {
  const result = { type: 'result', result: { ...EMPTY, ...DONE } };
  const json = JSON.stringify(DONE, null, 2);
  expect(fromMessage(`\n${json}\n`)).toEqual(result);
  expect(fromMessage(`Done.\n\n\`\`\`json\n${json}\n\`\`\`\n`)).toEqual(result);
  const twice = `\`\`\`json\n{"status": "failed"}\n\`\`\`\nNo:\n\`\`\`json\n${json}\n\`\`\``;
  expect(fromMessage(twice)).toEqual(result);
});

/** How models give one and the same result. */
const SPELLINGS: Readonly<Record<string, (json: string) => string>> = {
  'words after the fence': (json) => `Done.\n\`\`\`json\n${json}\n\`\`\`\nLet me know!\n`,
  'a fence in capitals': (json) => `\`\`\`JSON\n${json}\n\`\`\``,
  'a fence of another kind': (json) => `~~~json5\n${json}\n~~~\nBye.`,
  'a fence without a word': (json) => `Here:\n\`\`\`\n${json}\n\`\`\`\n`,
  'an indented fence': (json) => `1. Done\n   \`\`\`json\n   ${json}\n   \`\`\`\n`,
  'words before': (json) => `All is "well" {really}: ${json}`,
  'words on both sides': (json) => `I'm done: ${json} and that's {"all": 1}.`,
  'another block after it': (json) => `\`\`\`json\n${json}\n\`\`\`\n\`\`\`sh\nls {a,b}\n\`\`\``,
  'code before it': (json) => `function f() { return { a: "}" }; }\n"${json}`,
  'a broken one before it': (json) => `{"status": "complete",}\nNo:\n${json}`,
  'an invalid one after it': (json) => `${json}\n{"status": "Finished", "summary": "x"}`,
  'carriage returns': (json) => `Done.\r\n\`\`\`json\r\n${json}\r\n\`\`\`\r\nBye.\r\n`,
};

test.each(Object.entries(SPELLINGS))('a result is found with %s', (_, spell) => {
  const wanted = { ...DONE, outputs: { status: 'x', text: 'a "}" and {' } };
  const pretty = [undefined, 2].map((indent) => spell(JSON.stringify(wanted, null, indent)));
  for (const text of pretty) {
    const found = { type: 'result', result: { ...EMPTY, ...wanted } };
    expect(fromMessage(text)).toMatchObject(found);
    expect(readResult({ file: text, finalMessage: null })).toMatchObject(found);
  }
});

test('the last of several valid results counts, and the others are kept, last first', () => {
  const texts = ['one', 'two', 'three'].map((summary) =>
    JSON.stringify({ status: 'Complete', summary }),
  );
  const read = fromMessage(texts.join('\nor rather\n'));
  const summaries =
    read.type === 'result' && [read.result, ...(read.earlier ?? [])].map((one) => one.summary);
  expect(summaries).toEqual(['three', 'two', 'one']);
});

test('what was meant as a result and is none is invalid, and says why', () => {
  const json = JSON.stringify(DONE);
  for (const broken of [
    `Done: ${json.replace('}', ',}')}`,
    `\`\`\`json\n${json.replace('}', ',}')}\n\`\`\`\nBye`,
    "Done: {'status': 'complete', 'summary': 'x'}",
    '{status: complete, summary: x}',
    '{"summary": "x", "status": "complete"',
    '{"status": "complete",\n "summary": "over\n a line"}',
  ])
    expect([broken, fromMessage(broken)]).toEqual([broken, formless(expect.stringMatching(/^it/))]);
  expect(fromMessage('I am done. {"status": "complete"} Bye')).toEqual(
    invalid('`summary` is missing'),
  );
  expect(fromMessage('Done\n```\n{"status": "finished", "summary": ""}\n```')).toEqual(
    invalid(`${ONE_OF}, not "finished": write "complete"`),
  );
});

test('other final messages are no result', () => {
  const logs = '{"level": "info", "status": "ok"}\n{"level": "info", "status": 200}\n';
  for (const text of ['Done.', '{"files": 3}', '```', '```json\n{}\n```', 'a { b } c', logs])
    expect([text, fromMessage(text)]).toEqual([text, NONE]);
  expect(readResult({ file: null, finalMessage: null })).toEqual(NONE);
});

test('braces that are never closed cost no more than any other text', () => {
  for (const text of [
    '{"a":'.repeat(50_000),
    '{a: "'.repeat(50_000),
    '{"status": {'.repeat(20_000),
  ])
    expect(fromMessage(text).type).not.toBe('result');
}, 5_000);

test.each(['size', 'complexity', 'risk', 'impact'])(
  "an assessment's %s is a word of its scale, in whatever case",
  (name) => {
    const word = name === 'size' ? 'small' : 'low';
    for (const said of [word, word.toUpperCase(), ` ${word} `])
      expect(fromFile({ ...DONE, assessment: { [name]: said } })).toMatchObject({
        result: { assessment: { [name]: word } },
      });
    for (const said of ['critical', 'lowish', '', 3, ['low']])
      for (const [of, fields] of [
        ['assessment', { assessment: { [name]: said } }],
        ['followUps[1]', { followUps: ['x', { title: 'y', [name]: said }] }],
      ] as const)
        expect(fromFile({ ...DONE, ...fields })).toEqual(
          invalid(
            expect.stringMatching(`^\`${of.replace(/[[\]]/g, '\\$&')}.${name}\` must be one of`),
          ),
        );
  },
);

test('a result that is too large or too deep is refused without being parsed', () => {
  const large = { ...DONE, summary: 'x'.repeat(1024 * 1024) };
  expect(fromFile(large)).toEqual(formless('it is larger than 1 MiB'));
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(readResult({ file: deep, finalMessage: null })).toEqual(
    formless('it is nested more than 64 levels deep'),
  );
});

test('brackets within texts are no depth, and a text left open costs no more than any other', () => {
  expect(fromFile({ ...DONE, summary: '[{"'.repeat(1000) }).type).toBe('result');
  const open = `"${'\\"'.repeat(500_000)}\\`;
  expect(readResult({ file: open, finalMessage: null }).type).toBe('invalid');
}, 2_000);

test('__proto__ is dropped wherever it stands', () => {
  const file =
    '{"status":"complete","summary":"","outputs":{"__proto__":{"a":1}},"__proto__":{"b":1}}';
  const read = readResult({ file, finalMessage: null });
  expect(JSON.stringify(read)).not.toContain('__proto__');
  expect(read).toEqual({ type: 'result', result: { ...EMPTY, status: 'complete', summary: '' } });
});

/** Every field of a result with two values that differ. */
const TWO_VALUES: Readonly<Record<string, readonly [unknown, unknown]>> = {
  status: ['complete', 'failed'],
  summary: ['one', 'two'],
  outputs: [{ risk: 'low' }, { risk: 'high' }],
  question: ['Which?', 'When?'],
  commitMessage: ['fix: a', 'fix: b'],
  assessment: [{ risk: 'low' }, { risk: 'high' }],
  followUps: [[{ title: 'a' }], []],
  duplicates: [['a'], ['b']],
  usage: [{ usd: 1 }, { usd: 2 }],
};

/** Other spellings of a name, such as `needs_person`. */
function spellingsOf(name: string): readonly string[] {
  const words = name.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const all = [
    ...['_', '-', ' ', '.'].flatMap((mark) => [words.join(mark), capitals.join(mark)]),
    ...[words.join(''), capitals.join(''), words.join('_').toUpperCase(), `${name}_`],
  ];
  return [...new Set(all)].filter((one) => one !== name);
}

const bothOrders = (a: object, b: object) => [
  { ...a, ...b },
  { ...b, ...a },
];

describe.each(Object.entries(TWO_VALUES))('%s in two spellings', (name, [one, other]) => {
  const { [name]: _, ...rest } = { ...DONE } as Record<string, unknown>;

  test.each(spellingsOf(name))('that differ is no result: %s', (spelling) => {
    for (const told of [
      ...bothOrders({ [name]: one }, { [spelling]: other }),
      ...bothOrders({ [name]: other }, { [spelling]: one }),
    ]) {
      const read = fromFile({ ...rest, ...told });
      const [first, second] = Object.keys(told);
      expect(read).toEqual(invalid(`\`${first}\` and \`${second}\` have different values`));
      // Nor does an earlier result hide it.
      const text = `${JSON.stringify(DONE)}\nor rather\n${JSON.stringify({ ...rest, ...told })}`;
      expect(fromMessage(text)).toEqual(read);
    }
  });

  test.each(spellingsOf(name))('that agree, or of which one is null, is read: %s', (spelling) => {
    const expected = fromFile({ ...rest, [name]: one });
    for (const told of [
      { [name]: one, [spelling]: one },
      { [name]: null, [spelling]: one },
      { [name]: one, [spelling]: null },
      { [spelling]: one },
    ])
      expect(fromFile({ ...rest, ...told })).toEqual(expected);
  });
});

test.each(spellingsOf('needsPerson'))('one true asks for a person: needsPerson and %s', (name) => {
  for (const told of bothOrders({ needsPerson: false }, { [name]: true }))
    expect(fromFile({ ...DONE, ...told })).toMatchObject({ result: { needsPerson: true } });
  for (const told of bothOrders({ needsPerson: true }, { [name]: false }))
    expect(fromFile({ ...DONE, ...told })).toMatchObject({ result: { needsPerson: true } });
  for (const told of bothOrders({ needsPerson: false }, { [name]: 'yes' }))
    expect(fromFile({ ...DONE, ...told })).toEqual(invalid('`needsPerson` must be true or false'));
});

test('a status that is not known beside one that is makes no result', () => {
  for (const told of bothOrders({ status: 'complete' }, { Status: 'done' })) {
    const read = invalid(`${ONE_OF}, not "done": write "complete"`);
    expect(fromFile({ ...told, summary: '' })).toEqual(read);
    expect(fromMessage(`I am done: ${JSON.stringify({ ...told, summary: '' })} Bye`)).toEqual(read);
  }
  expect(fromFile({ ...DONE, Status: 'Complete' })).toMatchObject({ result: DONE });
});

test.each([
  ['status', '"status":"failed","status":"complete","summary":""'],
  ['needsPerson', '"status":"complete","summary":"","needsPerson":true,"needsPerson":false'],
  [
    'needsPerson',
    String.raw`"status":"complete","summary":"","needsPerson":true,"needs\u0050erson":false`,
  ],
  ['risk', '"status":"complete","summary":"","assessment":{"risk":"high", "risk" : "low"}'],
  ['title', '"status":"complete","summary":"","followUps":[1,{"title":"a","title":"b"}]'],
])('%s twice in one object is no result', (name, fields) => {
  const told = invalid(`"${name}" is given twice in one object`);
  expect(readResult({ file: `{${fields}}`, finalMessage: null })).toEqual(told);
  expect(fromMessage(`${JSON.stringify(DONE)} No: {${fields}} Bye`)).toEqual(told);
});

test('one name in several objects, or within texts, is given once', () => {
  const told = {
    ...DONE,
    summary: '{"a":1,"a":2} "status":',
    followUps: [{ title: 'a', x: ['title', 'title'] }, { title: 'b' }],
    outputs: { status: ['status'], title: 'title' },
  };
  expect(fromFile(told)).toMatchObject({ type: 'result', result: told });
});

describe.each(['title', 'context', 'description'])('the %s of a follow-up', (name) => {
  const other = name === 'title' ? {} : { title: 'More' };

  test.each(spellingsOf(name))('is read as %s', (spelling) => {
    const read = fromFile({ ...DONE, follow_ups: ['x', { ...other, [spelling]: 'words', a: 1 }] });
    const followUps = ['x', { ...other, [name]: 'words', a: 1 }];
    expect(read).toMatchObject({ result: { followUps } });
    expect(read.type === 'result' && read.result.followUps).toEqual(followUps);
    for (const [at, told] of bothOrders({ [name]: 'one' }, { [spelling]: 'two' }).entries()) {
      const [first, second] = at === 0 ? [name, spelling] : [spelling, name];
      expect(fromFile({ ...DONE, followUps: [{ ...other, ...told }] })).toEqual(
        invalid(`\`followUps[0].${first}\` and \`${second}\` have different values`),
      );
    }
  });
});

test.each(['size', 'complexity', 'risk', 'impact'])(
  'of two words for the %s the higher one counts in any spelling, also of a follow-up',
  (name) => {
    const [low, high] = name === 'size' ? ['small', 'large'] : ['low', 'high'];
    for (const spelling of spellingsOf(name))
      for (const told of [
        ...bothOrders({ [name]: low }, { [spelling]: high }),
        ...bothOrders({ [name]: high }, { [spelling]: low }),
      ]) {
        const read = fromFile({ ...DONE, assessment: told, followUps: [{ title: 'a', ...told }] });
        const followUps = [{ title: 'a', [name]: high }];
        expect(read).toMatchObject({ result: { assessment: { [name]: high }, followUps } });
      }
  },
);

test('the id of a duplicate is read in any spelling', () => {
  for (const id of ['id', 'ID', 'Id', '_id'])
    expect(fromFile({ ...DONE, duplicates: ['a', { [id]: 'b', why: 'same' }] })).toMatchObject({
      result: { duplicates: ['a', { id: 'b', why: 'same' }] },
    });
  expect(fromFile({ ...DONE, duplicates: [{ id: 'a', ID: 'b' }] })).toEqual(
    invalid('`duplicates[0].id` and `ID` have different values'),
  );
});

test.each(['inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens'])(
  'the higher of two %s counts, in any spelling',
  (name) => {
    const counts = { inputTokens: 1, outputTokens: 1, cacheReadTokens: 1, cacheWriteTokens: 1 };
    for (const spelling of spellingsOf(name))
      for (const told of bothOrders({ [name]: 7 }, { [spelling]: 9 }))
        expect(fromFile({ ...DONE, usage: { ...counts, ...told, USD: 2 } })).toMatchObject({
          result: { usage: { ...counts, [name]: 9 }, costUsd: 2 },
        });
  },
);

describe('a person', () => {
  const wanted = (told: object, ...declared: readonly string[]) => {
    const read = fromFile({ ...DONE, ...told });
    return read.type === 'result' ? personWanted(read.result, new Set(declared)) : read;
  };

  test.each(['needsPerson', ...spellingsOf('needsPerson')])(
    'is also wanted by %s in outputs or assessment, unless it is a declared output',
    (name) => {
      for (const value of [true, 'yes', 1]) {
        expect(wanted({ outputs: { [name]: value } })).toBe(true);
        expect(wanted({ outputs: { [name]: value } }, 'risk')).toBe(true);
        expect(wanted({ outputs: { [name]: value } }, name)).toBe(false);
        expect(wanted({ assessment: { risk: 'low', [name]: value } }, name)).toBe(true);
        expect(wanted({ needsPerson: false, outputs: { needsPerson: value } })).toBe(true);
      }
      for (const value of [false, null])
        expect(wanted({ outputs: { [name]: value }, assessment: { [name]: value } })).toBe(false);
      expect(wanted({ [name]: true, outputs: { [name]: false } }, name)).toBe(true);
    },
  );

  test('is wanted by no other output', () => {
    expect(wanted({ outputs: { person: true, needs: true, nested: { needsPerson: true } } })).toBe(
      false,
    );
  });
});

test.each([
  ['escapes', JSON.stringify({ ...DONE, summary: '\\'.repeat(500_000) })],
  ['quotes', JSON.stringify({ ...DONE, summary: '"'.repeat(500_000) })],
  ['a long text', JSON.stringify({ ...DONE, summary: 'x'.repeat(1_000_000) })],
  ['spaces', JSON.stringify(DONE).replace('}', `${' '.repeat(1_000_000)}}`)],
  [
    'names',
    JSON.stringify({
      ...DONE,
      ...Object.fromEntries([...Array(60_000)].map((_, at) => [`n${at}`, 0])),
    }),
  ],
])(
  'a result almost as large as allowed is read: %s',
  (_, file) => {
    expect(readResult({ file, finalMessage: null }).type).toBe('result');
    expect(fromMessage(`Done: ${file}`).type).toBe('result');
  },
  2_000,
);

/** Words that models write for a status, and the status that each stands for. */
const WORDS = {
  complete: ['completed', 'done', 'success', 'Succeeded', 'OK', 'finished', 'passed'],
  failed: ['fail', 'failure', 'Error', 'un-successful', 'aborted', 'not done'],
  continue: ['in progress', 'IN_PROGRESS', 'partial', 'incomplete'],
  blocked: ['needs-input', 'stuck', 'question'],
  'no-change': ['no changes', 'unchanged', 'noop', 'nothing_to_do'],
} as const;
const CASES_OF_WORDS = [
  (word: string) => word,
  (word: string) => word.toUpperCase(),
  (word: string) => word.toLowerCase(),
  (word: string) => ` ${word}.`,
];
const SAID = Object.entries(WORDS).flatMap(([status, words]) =>
  words.flatMap((word) => CASES_OF_WORDS.map((spell) => ({ status, word: spell(word) }))),
);

test.each(SAID)(
  'the status "$word" is none, and the message says to write $status',
  ({ status, word }) => {
    const message = `${ONE_OF}, not "${word}": write "${status}"`;
    expect(fromFile({ status: word, summary: 'x' })).toEqual(invalid(message));
    expect(fromMessage(JSON.stringify({ status: word, summary: 'x' }))).toEqual(invalid(message));
  },
);

test.each([
  ['perhaps', `${ONE_OF}, not "perhaps"`],
  ['a\u0000`$(x)`\n', `${ONE_OF}, not another text`],
  ['x'.repeat(1000), `${ONE_OF}, not another text`],
  ['', `${ONE_OF}, not ""`],
  [200, `${ONE_OF}, as a text`],
  [true, `${ONE_OF}, as a text`],
  [['complete'], `${ONE_OF}, as a text`],
])('the status %j is none, and nobody guesses what it means', (status, message) => {
  expect(fromFile({ status, summary: 'x' })).toEqual(invalid(message));
});

test('without a status the message names the words', () => {
  expect(fromFile({ summary: 'x' })).toEqual(invalid(ONE_OF));
});
