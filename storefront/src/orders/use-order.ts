import { useQuery } from "@tanstack/react-query"
import { useSession } from "../session/session-context"
import { fetchOrder } from "./order-api"

/** One order by its id. */
export const useOrder = (id: string) => {
  const { buyer } = useSession()
  return useQuery({
    queryKey: ["orders", "one", id],
    queryFn: () => fetchOrder(id, buyer?.company?.id),
  })
}
