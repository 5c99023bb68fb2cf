import { useQuery } from "@tanstack/react-query"
import { useSession } from "./session-context"
import { fetchStandings, type Standing, type Standings } from "./standing-api"

const EVERYTHING: Standing = {
  log_in: true,
  see_prices: true,
  cart: true,
  order: true,
  pay: true,
  return: true,
  invite: true,
}

/**
 * What the reader and visitors may do; undefined while unknown. When the store
 * does not say, everything is offered: it refuses by itself what is not
 * allowed, and each page says what went wrong.
 */
export const useStanding = (): Standings | undefined => {
  const { status, buyer } = useSession()
  const { data, isError } = useQuery({
    queryKey: ["standing", buyer?.company?.id ?? null],
    queryFn: fetchStandings,
    enabled: status !== "loading" && status !== "failed",
  })
  return isError ? { standing: EVERYTHING, visitors: EVERYTHING } : data
}
