import { beforeAll, expect, test } from 'vitest';
import { type Compiled, compiled, UNLIMITED } from './rig/child.ts';

let sources: Compiled;
beforeAll(async () => {
  sources = await compiled();
});

test.each([
  ['', ['1', '2', '3'], 0],
  ['lockTaken=throw', ['failpoint lockTaken'], 0],
  ['lockTaken:2=kill', ['1'], 'SIGKILL'],
  ['lockTaken:3=enospc', ['1', '2', 'ENOSPC ENOSPC: failpoint lockTaken'], 0],
  ['planPinned=kill', ['1', '2', '3'], 0],
  ['lockTakn=kill', ['PHASEGATE_FAILPOINT is `lockTakn=kill`, which is not a failpoint.'], 0],
  ['lockTaken:0=kill', ['PHASEGATE_FAILPOINT is `lockTaken:0=kill`, which is not a failpoint.'], 0],
])('PHASEGATE_FAILPOINT=%s', async (setting, lines, ended) => {
  const child = sources.start(
    `import { failpoint } from '$(system/failpoint.ts)';
     try {
       for (const count of [1, 2, 3]) {
         failpoint('lockTaken');
         console.log(count);
       }
     } catch (error) {
       console.log([error.code ?? '', error.message].join(' ').trim());
     }`,
    { ...UNLIMITED, env: { PHASEGATE_FAILPOINT: setting } },
  );
  expect(await child.end()).toEqual({ lines, ended });
});
