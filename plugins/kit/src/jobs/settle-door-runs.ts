import type { MedusaContainer } from "@medusajs/framework/types"
import { recoverRuns } from "../door/recover-runs"

/**
 * After a crash everything is right within a minute of the restart: passages
 * through the door that were cut off are completed or cancelled.
 */
const settleDoorRuns = async (container: MedusaContainer): Promise<void> => {
  await recoverRuns(container)
}

export default settleDoorRuns

export const config = {
  name: "settle-door-runs",
  // Every 15 seconds, so that the minute is kept also when one tick fails.
  schedule: "*/15 * * * * *",
}
