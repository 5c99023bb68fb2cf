import { MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { processWide } from "../process-registry/process-registry"
import type { BuyerContext } from "./buyer-context"

/** Whose an order is. */
export type OrderOwner = {
  company_id: string
  /** Member who bought; null when nobody of the company is known to have. */
  member_id: string | null
}

/**
 * Port: knows which person belongs to which company. Filled by the company
 * plugin; without it every buyer is the bare customer.
 */
export interface BuyerDirectory {
  /**
   * The buyer behind a session.
   *
   * @param selection.company_id - Company asked for by `x-company-id`; undefined: the default one.
   * @throws MedusaError FORBIDDEN when the person is no active member of the company asked for, or it is closed.
   */
  resolveBuyer(
    selection: { customer_id: string; company_id?: string },
    container: MedusaContainer
  ): Promise<BuyerContext>

  /**
   * The buyer of a cart: company and member by the cart's links, as they stand
   * now. Null when the cart has no customer. A member who has been removed
   * since comes back without grants.
   */
  buyerOfCart(
    cart_id: string,
    container: MedusaContainer
  ): Promise<BuyerContext | null>

  /**
   * Whose an order is: as it was when it was placed, whatever company its buyer
   * has moved to since. Before that is recorded: whose it is about to become.
   * Null for an order of no company, and for an unknown one. A removed member
   * and a closed company are still the owners.
   */
  ownerOfOrder(
    order_id: string,
    container: MedusaContainer
  ): Promise<OrderOwner | null>
}

const slot = processWide<{
  directory: BuyerDirectory | null
  by: string | null
}>("buyer-directory", 1, () => ({ directory: null, by: null }))

/**
 * Fills the port. At most one plugin may.
 *
 * @throws MedusaError INVALID_ARGUMENT when another plugin has filled it.
 */
export const provideBuyerDirectory = (
  by: string,
  directory: BuyerDirectory
): void => {
  if (slot.by && slot.by !== by) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The port buyerDirectory is filled by "${slot.by}"; "${by}" cannot fill it too. Switch one of them off.`
    )
  }
  slot.directory = directory
  slot.by = by
}

/** A person without any company: what a store without the company plugin has. */
export const bareCustomer = (customer_id: string): BuyerContext => ({
  customer_id,
  member_id: null,
  company: null,
  role: null,
  role_name: null,
  grants: [],
  representative_id: null,
  companies: [],
  closed_companies: [],
})

/** The directory in use, or null without the company plugin. */
export const buyerDirectory = (): BuyerDirectory | null => slot.directory
