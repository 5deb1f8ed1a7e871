import { OPENCODE } from './real-cli.ts';
import { scenarios } from './scenarios.ts';

scenarios(OPENCODE);
