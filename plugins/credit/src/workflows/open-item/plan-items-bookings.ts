import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type ItemAccount,
  itemTargets,
} from "../../domain/open-item/item-targets"
import { netOf, planBookings } from "../../domain/open-item/plan-bookings"
import type { ItemPlan, ItemToBook } from "../../types/open-item"
import { creditsOfCompanies } from "./credits-of-companies"
import { ordersOnAccount, type ShareOfOrder } from "./orders-on-account"
import { statedRates } from "./stated-rates"

/**
 * The credits that an item's order is held on. A credit note gives back what
 * was charged to the order, on whichever of its holds: it is booked on the first.
 */
const sharesOf = (
  { kind, order_id }: ItemToBook,
  orders: ReadonlyMap<string, ShareOfOrder[]>
): ShareOfOrder[] => {
  const shares = (kind !== "payment" && orders.get(order_id ?? "")) || []
  return kind === "invoice"
    ? shares
    : shares.map((share) => ({ ...share, holds: share.holds.slice(0, 1) }))
}

/**
 * What is to be booked for items: an invoice or credit note of an order against
 * its holds, at the order's rates where it is in the order's currency; all else
 * on the credits of the company and of those above it, at the rates of the
 * item's day. Rates stay once they were used.
 */
export const planItemsBookings = async (
  items: readonly ItemToBook[],
  container: MedusaContainer
): Promise<ItemPlan[]> => {
  const credits = await creditsOfCompanies(
    items.map(({ company_id }) => company_id),
    container
  )
  const orders = await ordersOnAccount(
    items.flatMap(({ kind, order_id }) =>
      kind !== "payment" && order_id ? [order_id] : []
    ),
    container
  )
  const places = (item: ItemToBook) => {
    const shares = sharesOf(item, orders)
    const others = (credits.get(item.company_id) ?? []).filter(
      ({ account_id }) =>
        !shares.some((share) => share.account_id === account_id)
    )
    return { shares, others }
  }
  const wanted = (item: ItemToBook, currency_code: string) => ({
    from: item.currency_code,
    to: currency_code,
    on: item.issued_on,
  })
  const rateOf = await statedRates(
    items.flatMap((item) => {
      const { shares, others } = places(item)
      return [...shares, ...others].map(({ currency_code }) =>
        wanted(item, currency_code)
      )
    }),
    container
  )
  const rateFor = (
    item: ItemToBook,
    account: { account_id: string; currency_code: string }
  ): string | null =>
    item.rates?.[account.account_id] ??
    rateOf(wanted(item, account.currency_code))
  return items.map((item) => {
    const { shares, others } = places(item)
    const accounts: ItemAccount[] = [
      ...shares.map(({ order_currency, ...share }) => ({
        ...share,
        rate:
          order_currency === item.currency_code
            ? share.rate
            : rateFor(item, share),
      })),
      ...others.map(({ account_id, currency_code }) => ({
        account_id,
        currency_code,
        rate: rateFor(item, { account_id, currency_code }),
        holds: [],
      })),
    ]
    const { targets, rates, fault } = itemTargets(item, accounts)
    return {
      id: item.id,
      kind: item.kind,
      revision: item.revision,
      bookings: planBookings(
        item.kind,
        netOf(item.kind, item.bookings),
        targets
      ),
      rates: { ...item.rates, ...rates },
      fault,
    }
  })
}
