import type { MedusaContainer } from "@medusajs/framework/types"
import { note } from "../note"

/** Notes that it was its time, to the second. */
const tick = (container: MedusaContainer): Promise<void> =>
  note(container, "tick", new Date().toISOString().slice(0, 19))

export default tick

export const config = {
  name: "cluster-store-tick",
  // Every two seconds.
  schedule: "*/2 * * * * *",
}
