import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Notes that `order.placed` was sent: mails and the warehouse hang on it. */
const notePlaced = async ({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> => {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("insert into probe_placed (order_id) values (?)", [data.id])
}

export default notePlaced

export const config: SubscriberConfig = {
  event: "order.placed",
  context: { subscriberId: "crashing-store-note-placed" },
}
