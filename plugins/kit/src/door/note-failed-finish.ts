import type { MedusaContainer } from "@medusajs/framework/types"
import { DOOR_MODULE, type DoorModuleService } from "../modules/door"

const MAX_LENGTH = 1000

/**
 * Keeps on the run what its last try to finish said, for staff to see, and
 * lets go of it: whoever comes next may try again.
 */
export const noteFailedFinish = async (
  run_id: string,
  error: unknown,
  container: MedusaContainer
): Promise<void> => {
  const service: DoorModuleService = container.resolve(DOOR_MODULE)
  const run = await service.retrieveDoorRun(run_id)
  await service.updateDoorRuns({
    id: run_id,
    process_id: null,
    attempts: run.attempts + 1,
    last_error: String(error instanceof Error ? error.message : error).slice(
      0,
      MAX_LENGTH
    ),
  })
}
