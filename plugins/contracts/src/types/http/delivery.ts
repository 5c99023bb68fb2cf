import type { LeadTimeTarget } from "../../domain/delivery/lead-time"
import type { WishFault } from "../../domain/delivery/wished-date"
import type { FreightKind } from "../../domain/freight/freight-terms"

/** What a contract says about freight; amounts without tax, in the contract's currency. */
export type AdminFreightTerms = {
  kind: FreightKind
  /** Sum of goods from which freight is free; null but with `free_above`. */
  free_above: number | null
  /** Fixed freight; null: what the shop charges, or nothing. */
  amount: number | null
  /** Shipping options that may be chosen; empty, with no types either: all. */
  shipping_option_ids: string[]
  /** Types of shipping options that may be chosen. */
  shipping_option_type_ids: string[]
}

export type AdminFreightTermsResponse = {
  /** Null: the contract says nothing of it. */
  freight_terms: AdminFreightTerms | null
}

/** Working days for what it is about. */
export type AdminLeadTime = {
  target_type: LeadTimeTarget
  /** `*` with the type `all`. */
  target_id: string
  /** From order to dispatch; of a shipping option on its way. */
  days: number
}

export type AdminLeadTimesResponse = { lead_times: AdminLeadTime[] }

/** Postcodes that are delivered to on certain days of the week only. */
export type AdminDeliveryArea = {
  name: string
  country_code: string
  postal_from: string
  postal_to: string
  /** ISO days, 1 for Monday to 7. */
  weekdays: number[]
}

export type AdminDeliveryAreasResponse = { delivery_areas: AdminDeliveryArea[] }

/** A day on which the warehouse is closed beside public holidays. */
export type AdminClosedDay = { date: string; name: string | null }

export type AdminClosedDaysResponse = { closed_days: AdminClosedDay[] }

/** A company's own account with a carrier. */
export type AdminCarrierAccount = { carrier: string; account_number: string }

export type AdminCarrierAccountResponse = {
  carrier_account: AdminCarrierAccount | null
}

/** A day that is promised, and one that is wished. */
export type DeliveryDays = {
  /** Null: none can be promised. */
  promised_date: string | null
  wished_date: string | null
}

/** What was promised and agreed on an order's delivery when it was placed. */
export type OrderDelivery = DeliveryDays & {
  lines: (DeliveryDays & {
    variant_id: string
    title: string
    sku: string | null
    quantity: number
  })[]
  freight_kind: FreightKind
  /** Number of the contract that the freight terms stand in; null: the merchant's own. */
  freight_contract: string | null
  /** Carrier on whose account the goods travel; null: not on the buyer's. */
  carrier: string | null
  carrier_account: string | null
}

export type OrderDeliveryResponse = {
  /** Null for an order of which nothing stands. */
  delivery: OrderDelivery | null
}

/** What holds for a cart's freight. */
export type StoreCartFreight = {
  kind: FreightKind
  /** Number of the contract that says so; null: the merchant's own, or not shown. */
  contract: string | null
  free_above: number | null
  /** Sum of goods lacking until freight is free; null where no sum makes it free. */
  left_until_free: number | null
  amount: number | null
  carrier: string | null
  carrier_account: string | null
}

/** A day with what stands against the wish. */
export type StoreWishedDelivery = DeliveryDays & {
  /** Why the wish cannot be kept; null: it can, or there is none. */
  fault: WishFault | null
}

export type StoreCartDelivery = StoreWishedDelivery & {
  /** Null: what the shop charges everybody. */
  freight: StoreCartFreight | null
  lines: (StoreWishedDelivery & { line_item_id: string; variant_id: string })[]
}

export type StoreCartDeliveryResponse = { delivery: StoreCartDelivery }

export type StoreDeliveryEstimatesResponse = {
  delivery_estimates: { variant_id: string; promised_date: string | null }[]
}
