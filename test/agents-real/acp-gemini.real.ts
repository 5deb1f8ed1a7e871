import { GEMINI_ACP } from './real-cli.ts';
import { scenarios } from './scenarios.ts';

scenarios(GEMINI_ACP);
