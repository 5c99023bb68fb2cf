import type { Grant } from "@medusa-b2b/kit/buyer"
import { isGranted } from "@medusa-b2b/kit/permissions"

/** Permission of who may let an order pass that is more than what is left, where that asks for approval. */
export const MAY_EXCEED = "budget.exceed"

/** Somebody's place in a company. */
type Place = { company_id: string; grants: Grant[] }

/**
 * Whether somebody may approve more than is left of a company's budget: by
 * the right that they hold in that company, or in one above it as far as the
 * right reaches below. A right in a company below does not reach up.
 *
 * @param company_id - Company whose budget it is.
 * @param ancestor_ids - The companies above that one.
 */
export const mayExceed = (
  places: Place[],
  company_id: string,
  ancestor_ids: string[]
): boolean =>
  places.some(
    (place) =>
      (place.company_id === company_id &&
        isGranted(place, MAY_EXCEED, "company")) ||
      (ancestor_ids.includes(place.company_id) &&
        isGranted(place, MAY_EXCEED, "subtree"))
  )
