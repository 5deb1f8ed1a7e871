import { CLAUDE } from './real-cli.ts';
import { scenarios } from './scenarios.ts';

scenarios(CLAUDE);
