import type { Detect } from './span.ts';

/** What secrets of well-known makers look like, as far as secretlint's rules do not know it. */
export const ownPatterns: Detect = (text) =>
  PATTERNS.flatMap(([rule, pattern]) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
      rule,
      start: index,
      end: index + length,
    })),
  );

const PATTERNS: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['anthropic', /\bsk-ant-[a-z]{2,8}\d{2}-[\w-]{20,}/g],
  ['openai', /\bsk-(?:proj|svcacct|admin)-[\w-]{20,}/g],
  ['openrouter', /\bsk-or-v1-[0-9a-f]{32,}/g],
  ['google', /\bAIza[\w-]{35}/g],
  ['huggingface', /\bhf_[A-Za-z0-9]{30,}/g],
  ['github', /\b(?:gh[pousr]_[\w.-]{36,}|github_pat_\w{40,})/g],
  ['json-web-token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g],
  [
    'address-with-password',
    /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"`<>]{0,64}:[^\s:@/'"`<>${}*[\]]{3,128}@(?=[\w[])/gi,
  ],
  [
    'private-key',
    // To its end, or as far as there is more of it.
    /-----BEGIN[ A-Z]* PRIVATE KEY[ A-Z]*-----(?:(?:\s|\\[nrt]|["'+,])*[A-Za-z0-9+/=:-]{16,})*(?:(?:\s|\\[nrt]|["'+,])*[A-Za-z0-9+/=]{1,76}(?![\w ]))?(?:(?:\s|\\[nrt]|["'+,])*-----END[ A-Z]*PRIVATE KEY[ A-Z]*-----)?/g,
  ],
];
