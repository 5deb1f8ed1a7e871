import { CODEX } from './real-cli.ts';
import { scenarios } from './scenarios.ts';

scenarios(CODEX);
