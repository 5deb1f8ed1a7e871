import type { SecretLintRuleContext } from '@secretlint/types';
import type { Detect, SecretSpan } from '../core/redaction/span.ts';

/**
 * Calls secretlint's recommended rules directly: its core would obey `secretlint-disable` in the untrusted text, is asynchronous,
 * and keeps every call in memory.
 */
export async function loadSecretlint(): Promise<Detect> {
  const { rules } = await import('@secretlint/secretlint-rule-preset-recommend');
  let found: SecretSpan[] = [];
  const scanners = rules
    .filter(({ meta }) => meta.id !== `${PREFIX}filter-comments`)
    .map((rule) =>
      rule.create(
        contextOf(([start, end]) => {
          found.push({ rule: rule.meta.id.replace(PREFIX, ''), start, end });
        }),
        {},
      ),
    );
  return (text) => {
    found = [];
    for (const scanner of scanners) void scanner.file?.(sourceOf(text));
    return found;
  };
}

const PREFIX = '@secretlint/secretlint-rule-';

/** Messages of the rules are not needed. */
function contextOf(
  onFound: (range: readonly [start: number, end: number]) => void,
): SecretLintRuleContext {
  return {
    sharedOptions: {},
    createTranslator: () => (id) => ({ message: '', messageId: String(id), data: undefined }),
    report: ({ range }) => onFound(range),
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
