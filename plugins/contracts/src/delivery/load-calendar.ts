import type { MedusaContainer } from "@medusajs/framework/types"
import { type CalendarDate, weekdayOf } from "../domain/delivery/calendar-date"
import { areaOf, type DeliveryArea } from "../domain/delivery/delivery-area"
import type { DeliveryCalendar } from "../domain/delivery/promised-date"
import { CONTRACT_MODULE } from "../modules/contract"
import type { ContractModuleService } from "../modules/contract/service"
import { DELIVERY_TERMS_MODULE } from "../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../modules/delivery_terms/service"
import type { ContractsOptions } from "../options"
import { publicHolidays } from "./public-holidays"

/** Where goods go, as far as days depend on it. */
export type Destination = {
  country_code?: string | null
  postal_code?: string | null
}

/** A calendar for one destination, with what else the options say about promises. */
export type LoadedCalendar = {
  calendar: DeliveryCalendar
  /** The area with days of its own that the destination is in; null: none. */
  area: DeliveryArea | null
  options: ContractsOptions["delivery"]
}

/** All areas with days of their own. */
export const loadAreas = async (
  container: MedusaContainer
): Promise<DeliveryArea[]> => {
  const rows = await container
    .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
    .listDeliveryAreas(
      {},
      { order: { country_code: "ASC", postal_from: "ASC" } }
    )
  return rows.map(
    ({ name, country_code, postal_from, postal_to, weekdays }) => ({
      name,
      country_code,
      postal_from,
      postal_to,
      weekdays: weekdays.map(Number),
    })
  )
}

/**
 * When the warehouse works and when goods reach a destination: its working
 * days, its and the destination's public holidays, its own closed days, the area's days.
 */
export const loadCalendar = async (
  container: MedusaContainer,
  destination: Destination
): Promise<LoadedCalendar> => {
  const { delivery: options } = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .getOptions()
  const { country, region, working_weekdays } = options
  const there = destination.country_code?.toLowerCase() ?? null
  const [areas, closedDays, isHoliday, isHolidayThere] = await Promise.all([
    loadAreas(container),
    container
      .resolve<DeliveryTermsModuleService>(DELIVERY_TERMS_MODULE)
      .listClosedDays({}),
    publicHolidays(country, region),
    // A merchant who names no country promises without public holidays.
    publicHolidays(country && there),
  ])
  const area = areaOf(areas, destination)
  const closed = new Set(closedDays.map(({ date }) => date))
  const isOpen = (date: CalendarDate): boolean =>
    !closed.has(date) && !isHoliday(date)
  return {
    area,
    options,
    calendar: {
      time_zone: options.time_zone,
      cut_off: options.cut_off,
      isWorkingDay: (date) =>
        working_weekdays.includes(weekdayOf(date)) && isOpen(date),
      isDeliveryDay: (date) =>
        (area?.weekdays ?? working_weekdays).includes(weekdayOf(date)) &&
        isOpen(date) &&
        !isHolidayThere(date),
    },
  }
}
