import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { note } from "../note"

/** Notes that `order.placed` was handled. */
const notePlaced = ({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> =>
  note(container, "order.placed", data.id)

export default notePlaced

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "cluster-store-note-placed" },
}
