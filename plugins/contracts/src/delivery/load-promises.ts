import type { MedusaContainer } from "@medusajs/framework/types"
import { loadArticleTargets } from "../articles"
import type { Lineage } from "../domain/contracts-in-force"
import type { CalendarDate } from "../domain/delivery/calendar-date"
import { leadDays, transitDays } from "../domain/delivery/lead-time"
import { promisedDate } from "../domain/delivery/promised-date"
import { DELIVERY_TERMS_MODULE } from "../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../modules/delivery_terms/service"
import { loadContractsInForce } from "../pricing/load-contracts-in-force"
import {
  type Destination,
  loadCalendar,
  type LoadedCalendar,
} from "./load-calendar"

/** What days are promised for. */
export type ToPromise = {
  variant_ids: string[]
  /** Ways that the goods are sent; empty while none is chosen. */
  shipping_option_ids: string[]
  destination: Destination
  /** Who buys; null: somebody for whom no contract holds. */
  lineage: Lineage | null
  now: Date
}

/** Days by variant; null where none can be promised. */
export type Promises = LoadedCalendar & {
  byVariant: Map<string, CalendarDate | null>
}

/** The days on which articles are promised, by the contracts, lead times and calendar of this moment; a handful of queries however many there are. */
export const loadPromises = async (
  container: MedusaContainer,
  { variant_ids, shipping_option_ids, destination, lineage, now }: ToPromise
): Promise<Promises> => {
  const [loaded, contracts, targets] = await Promise.all([
    loadCalendar(container, destination),
    loadContractsInForce(container, lineage),
    loadArticleTargets(container, variant_ids),
  ])
  const contract_ids = contracts.map(({ id }) => id)
  const rules = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listLeadTimes({
      $or: [{ contract_id: contract_ids }, { contract_id: null }],
    })
  const transit_days = transitDays(rules, contract_ids, shipping_option_ids)
  const byVariant = new Map(
    variant_ids.map((id) => {
      const lead_days = leadDays(
        rules,
        contract_ids,
        targets.get(id) ?? [],
        loaded.options.lead_time_days
      )
      const duration = { lead_days, transit_days }
      return [id, promisedDate(now, duration, loaded.calendar)]
    })
  )
  return { ...loaded, byVariant }
}
