import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"
import type { LineNote } from "./line-notes"

/** What papers say about an order as a whole, e.g. `Your contract: A-1042`. */
export type OrderFact = { label: LineNote; value: LineNote }

/** Says something about an order. */
export type OrderFacts = (
  order_id: string,
  container: MedusaContainer
) => Promise<OrderFact[]>

const sources = processWide<Map<string, OrderFacts>>(
  "order-facts",
  1,
  () => new Map()
)

/**
 * Adds to what papers say about an order. Any number of plugins may.
 *
 * @param by - Unique name, such as `contracts`: facts stand in the order of the names.
 * @throws MedusaError INVALID_ARGUMENT when the name is taken.
 */
export const provideOrderFacts = (by: string, facts: OrderFacts): void => {
  if (sources.has(by)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `There are two sources of order facts named "${by}": rename one of them.`
    )
  }
  sources.set(by, facts)
}

/** What papers say about an order beside what it holds itself. */
export const factsOfOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<OrderFact[]> =>
  (
    await Promise.all(
      [...sources.entries()]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(async ([, facts]) => facts(order_id, container))
    )
  ).flat()
