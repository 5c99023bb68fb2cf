import { useQuery } from "@tanstack/react-query"
import { holds } from "../session/buyer"
import { useSession } from "../session/session-context"
import { fetchCredit } from "./credit-api"

/** What a buyer must hold to see the company's credit; only a store that has credit knows it. */
export const SEES_CREDIT = "credit.read"

/** What a buyer must hold to see invoices and payments. */
export const SEES_OPEN_ITEMS = "open_item.read"

/** The company's credit, for those who may see it; it moves with every order. */
export const useCredit = () => {
  const { buyer } = useSession()
  return useQuery({
    queryKey: ["credit", buyer?.company?.id],
    queryFn: fetchCredit,
    enabled: Boolean(buyer?.company) && holds(buyer, SEES_CREDIT),
    staleTime: 0,
  })
}
