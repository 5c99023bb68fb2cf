import { useQuery } from "@tanstack/react-query"
import { fetchUnitLines, type UnitLine } from "./articles-api"

/** A cart's line in the unit that was chosen for it; undefined where none is known. */
export const useUnitLine = (
  cart_id: string,
  line_id: string
): UnitLine | undefined =>
  useQuery({
    // Read again with what else the cart's changes make stale.
    queryKey: ["checkout-status", cart_id, "units"],
    queryFn: () => fetchUnitLines(cart_id),
    staleTime: 0,
  }).data?.find(({ item_id }) => item_id === line_id)
