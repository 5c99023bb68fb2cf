import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { store as data } from "../data"

/**
 * The store and the sales channel that Medusa has made at its first start.
 * There is no second channel: with two, core lists products ten times slower.
 */
export const findStore = async (
  container: MedusaContainer
): Promise<{ id: string; sales_channel_id: string }> => {
  const [store] = await container.resolve(Modules.STORE).listStores()
  if (!store?.default_sales_channel_id) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The store has no default sales channel: start Medusa once before seeding"
    )
  }
  return { id: store.id, sales_channel_id: store.default_sales_channel_id }
}

/** Names the store and its currencies. */
export const seedStore = async (container: MedusaContainer): Promise<void> => {
  const { id } = await findStore(container)
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id },
      update: {
        name: data.name,
        supported_currencies: data.currencies.map((currency_code, index) => ({
          currency_code,
          is_default: index === 0,
        })),
      },
    },
  })
}
