// `npm run dev -- run pipeline.yml`: the command line from the sources as they are now, without making dist/.
import { compile } from './compile.mjs';

compile();
const { cli } = await import('../lib/src/main.js');
// npm starts its scripts in the folder of the package.
process.chdir(process.env.INIT_CWD ?? process.cwd());
process.exitCode = await cli(process.argv.slice(2));
