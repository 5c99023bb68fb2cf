import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The region whose prices visitors see: one in the store's default currency.
 * Regions made together have no order of their own, so "the first one" would
 * be another after each reset.
 */
export const defaultRegionId = async (
  container: MedusaContainer
): Promise<string | undefined> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [stores, regions] = await Promise.all([
    query.graph({
      entity: "store",
      fields: [
        "supported_currencies.currency_code",
        "supported_currencies.is_default",
      ],
    }),
    query.graph({ entity: "region", fields: ["id", "currency_code"] }),
  ])
  const currencies = (stores.data[0]?.supported_currencies ?? []) as {
    currency_code: string
    is_default: boolean
  }[]
  const currency = currencies.find(({ is_default }) => is_default)
  return regions.data.find(
    ({ currency_code }) => currency_code === currency?.currency_code
  )?.id
}
