import { type HintedDetect, hinted } from './hinted.ts';

interface SecretPattern {
  readonly rule: string;
  /** One of them occurs in each match. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
}

const PATTERNS: readonly SecretPattern[] = [
  { rule: 'anthropic', hints: ['sk-ant-'], pattern: /\bsk-ant-[a-z]{2,8}\d{2}-[\w-]{20,}/g },
  {
    rule: 'openai',
    hints: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    pattern: /\bsk-(?:proj|svcacct|admin)-[\w-]{20,}/g,
  },
  { rule: 'openrouter', hints: ['sk-or-v1-'], pattern: /\bsk-or-v1-[0-9a-f]{32,}/g },
  { rule: 'google', hints: ['AIza'], pattern: /\bAIza[\w-]{35}/g },
  { rule: 'huggingface', hints: ['hf_'], pattern: /\bhf_[A-Za-z0-9]{30,}/g },
  {
    rule: 'github',
    hints: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: /\b(?:gh[pousr]_[\w.-]{36,}|github_pat_\w{40,})/g,
  },
  {
    rule: 'json-web-token',
    hints: ['.eyJ'],
    pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g,
  },
  {
    rule: 'address-with-password',
    hints: ['://'],
    pattern:
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/'"`<>]{0,64}:[^\s:@/'"`<>${}*[\]]{3,128}@(?=[\w[])/gi,
  },
  {
    rule: 'private-key',
    hints: ['-BEGIN'],
    // Matches to the end marker, or to the end of the text if that is missing.
    pattern:
      /-----BEGIN[ A-Z]* PRIVATE KEY[ A-Z]*-----(?:(?:\s|\\[nrt]|["'+,])*[A-Za-z0-9+/=:-]{16,})*(?:(?:\s|\\[nrt]|["'+,])*[A-Za-z0-9+/=]{1,76}(?![\w ]))?(?:(?:\s|\\[nrt]|["'+,])*-----END[ A-Z]*PRIVATE KEY[ A-Z]*-----)?/g,
  },
];

/** Searches for well-known secrets that secretlint's rules do not cover. */
export const OWN_SEARCHES: readonly HintedDetect[] = PATTERNS.map(({ rule, hints, pattern }) => ({
  hints,
  detect: (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
      rule,
      start: index,
      end: index + length,
    })),
}));

export const ownPatterns = hinted(OWN_SEARCHES);
