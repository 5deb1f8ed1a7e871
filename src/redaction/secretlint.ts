import type { SecretLintRuleContext } from '@secretlint/types';
import type { HintedDetect } from '../core/redaction/hinted.ts';
import type { Detect, SecretSpan } from '../core/redaction/span.ts';
import { SECRETLINT_HINTS } from './secretlint-hints.ts';

/**
 * Calls secretlint's recommended rules directly: its core would obey `secretlint-disable` in the untrusted text, is asynchronous,
 * and keeps every call in memory.
 */
export async function loadSecretlint(): Promise<readonly HintedDetect[]> {
  const { rules } = await import('@secretlint/secretlint-rule-preset-recommend');
  return rules
    .filter(({ meta }) => meta.id !== `${PREFIX}filter-comments`)
    .map((rule) => {
      const name = rule.meta.id.replace(PREFIX, '');
      let found: SecretSpan[] = [];
      const scanner = rule.create(
        contextOf(([start, end]) => found.push({ rule: name, start, end })),
        {},
      );
      const detect: Detect = (text) => {
        found = [];
        void scanner.file?.(sourceOf(text));
        return found;
      };
      return { hints: SECRETLINT_HINTS.get(name) ?? null, detect };
    });
}

const PREFIX = '@secretlint/secretlint-rule-';

/** Messages of the rules are not needed. */
function contextOf(
  onFound: (range: readonly [start: number, end: number]) => unknown,
): SecretLintRuleContext {
  return {
    sharedOptions: {},
    createTranslator: () => (id) => ({ message: '', messageId: String(id), data: undefined }),
    report: ({ range }) => void onFound(range),
    ignore: () => {},
  };
}

/** The rules read nothing else of the source. */
function sourceOf(content: string) {
  const start = { line: 1, column: 0 };
  return {
    hasBOM: false,
    content,
    filePath: undefined,
    physicalFilePath: undefined,
    contentType: 'text' as const,
    ext: '.txt',
    getFilePath: () => undefined,
    getPhysicalFilePath: () => undefined,
    locationToRange: () => [0, 0] as const,
    rangeToLocation: () => ({ start, end: start }),
    positionToIndex: () => 0,
    indexToPosition: () => start,
  };
}
