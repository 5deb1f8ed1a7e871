import { OPENCODE_ACP } from './real-cli.ts';
import { scenarios } from './scenarios.ts';

scenarios(OPENCODE_ACP);
