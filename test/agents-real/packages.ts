import { claude } from '../../src/agents/claude.ts';
import { codex } from '../../src/agents/codex.ts';
import { opencode } from '../../src/agents/opencode.ts';

/** It has no adapter of its own: it comes in by `acp`. */
export const GEMINI = {
  program: 'gemini',
  package: '@google/gemini-cli',
  version: '0.61.0',
} as const;

/** What is installed, and so what the table in the documentation speaks of. */
export const PACKAGES = [claude, codex, opencode, GEMINI];
