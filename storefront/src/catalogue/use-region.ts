import type { HttpTypes } from "@medusajs/types"
import { useQuery } from "@tanstack/react-query"
import { store, storefrontConfig } from "../app/store-client"
import { useCompany } from "../company/use-company"
import { useSession } from "../session/session-context"
import { chooseRegion } from "./choose-region"

/** The region whose prices, taxes and countries apply; undefined while unknown. */
export const useRegion = (): HttpTypes.StoreRegion | undefined => {
  const { buyer } = useSession()
  const company = useCompany()
  const { data: regions } = useQuery({
    queryKey: ["regions"],
    queryFn: async () => (await store().store.region.list({})).regions,
    staleTime: Infinity,
  })
  const companyPending = Boolean(buyer?.company) && company.isPending
  if (!regions || companyPending) {
    return undefined
  }
  return chooseRegion(regions, {
    currency_code: company.data?.currency_code,
    region_id: storefrontConfig().region,
  })
}
