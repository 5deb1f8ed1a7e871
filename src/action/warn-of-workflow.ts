import { join } from 'node:path';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import { checkWorkflow } from '../core/workflow/workflow-check.ts';
import { ifAllowed } from '../system/disk.ts';
import { readRegularText } from '../system/read-regular.ts';
import type { Job } from './job.ts';

/** Warns about unsafe settings in this job's workflow file, if it is checked out; `phasegate doctor` checks all workflows. */
export function warnOfWorkflow({ context, print }: Job): void {
  const file = `.github/workflows/${context.workflowFile}`;
  const text = ifAllowed(() => readRegularText(join(context.workspace, file))) ?? '';
  for (const { line, message, remedy } of checkWorkflow(text)) {
    const at = { file, line, title: 'Phasegate: unsafe workflow' };
    print(workflowCommand('warning', at, `${message}\n${remedy}`));
  }
}
