import type { HttpTypes } from "@medusajs/types"
import { useQuery } from "@tanstack/react-query"
import { useSession } from "../session/session-context"
import { useStanding } from "../session/use-standing"
import { fetchListPrices, type ListPrices } from "./list-prices-api"

const NONE: ListPrices = new Map()

/**
 * List prices to compare with; read after the buyer's own, and only where the
 * buyer has any.
 */
export const useListPrices = (
  products: HttpTypes.StoreProduct[] | undefined,
  region_id: string | undefined
): ListPrices => {
  const { status } = useSession()
  const visitors = useStanding()?.visitors
  const ids = (products ?? [])
    .filter(({ variants }) =>
      variants?.some((v) => v.calculated_price?.is_calculated_price_price_list)
    )
    .map(({ id }) => id)
  const { data } = useQuery({
    queryKey: ["list-prices", region_id, ids],
    queryFn: () => fetchListPrices(ids, region_id as string),
    // Where visitors see none there are none to compare with.
    enabled:
      status === "buying" &&
      Boolean(visitors?.see_prices) &&
      Boolean(region_id) &&
      ids.length > 0,
  })
  return data ?? NONE
}
