import { useQuery } from "@tanstack/react-query"
import { fetchOrder } from "./order-api"

/** One order by its id. */
export const useOrder = (id: string) =>
  useQuery({ queryKey: ["orders", "one", id], queryFn: () => fetchOrder(id) })
