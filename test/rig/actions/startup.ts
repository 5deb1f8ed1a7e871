import { beyond, type Permissions } from './permissions.ts';
import { readWorkflow, type WorkflowFile } from './workflow-file.ts';

/**
 * "The permissions can only be maintained or reduced, not elevated, throughout the workflow": the run is not started.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/reusing-workflow-configurations
 */
export async function checkPermissions(
  file: WorkflowFile,
  most: Permissions | null,
): Promise<void> {
  for (const job of file.jobs) {
    const wanted = job.permissions ?? file.permissions ?? most;
    if (wanted === null) throw new Error(`the rig wants \`permissions\` for the job ${job.id}`);
    const [over] = most === null ? [] : beyond(wanted, most);
    if (over !== undefined) {
      const [name = ''] = over.split(':');
      throw new Error(
        `Error calling workflow '${file.path}'. The nested job '${job.id}' is requesting '${over}', but is only allowed '${name}: ${most?.[name] ?? 'none'}'.`,
      );
    }
    if (job.type === 'steps') continue;
    const { place, path } = file.place.called(job.uses);
    await checkPermissions(await readWorkflow(path, place), wanted);
  }
}
