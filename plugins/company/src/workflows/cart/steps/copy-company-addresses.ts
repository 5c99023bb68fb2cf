import type {
  CreateAddressDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AddressUse } from "../../../domain/address-reach"
import { type CartAddress, cartAddressOf } from "../../../domain/cart-address"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type { CompanyAddressDTO } from "../../../types/address"
import {
  inReach,
  loadReach,
  type LoadedReach,
} from "../../company-address/load-reach"
import { cartOwner } from "../cart-owner"

/** A cart, and the addresses of the company's book that it gets. */
export type CartAddressesInput = {
  cart_id: string
  ship_to_id?: string
  bill_to_id?: string
}

const copyFor = async (
  use: AddressUse,
  id: string,
  reach: LoadedReach,
  container: MedusaContainer
): Promise<CartAddress> => {
  const book: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const [address] = await book.listCompanyAddresses(
    { id, [`is_${use}`]: true, ...inReach(reach) },
    { take: 1 }
  )
  if (!address) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `${use}_id: the company has no such address ${id} for this use`
    )
  }
  const found = address as unknown as CompanyAddressDTO
  const owner = reach.nodes.find((node) => node.id === found.company_id)
  return cartAddressOf(found, owner?.name ?? "")
}

/** Whether nobody has said yet where the cart's invoice goes. */
const isWithoutBilling = async (
  cartId: string,
  container: MedusaContainer
): Promise<boolean> => {
  const cart = await container.resolve(Modules.CART).retrieveCart(cartId, {
    select: ["id"],
    relations: ["billing_address"],
  })
  return !cart.billing_address?.address_1
}

/**
 * Copies of a company's addresses for its cart: by the server, from the book,
 * so that nobody makes up a code of the merchant's ERP. The invoice of a cart
 * for which nothing was said goes where the goods go. Only reads.
 *
 * @throws MedusaError NOT_FOUND for a cart of no company, and for an address
 * that is not the company's to use.
 */
export const copyCompanyAddressesStep = createStep(
  "copy-company-addresses",
  async (
    { cart_id, ship_to_id, bill_to_id }: CartAddressesInput,
    { container }
  ) => {
    const owner = await cartOwner(cart_id, container)
    if (!owner) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `The cart ${cart_id} belongs to no company`
      )
    }
    const reach = await loadReach(owner.company_id, container)
    const copy = async (use: AddressUse, id: string | undefined) =>
      id
        ? ((await copyFor(use, id, reach, container)) as CreateAddressDTO)
        : undefined
    const shipping_address = await copy("ship_to", ship_to_id)
    const billing_address = bill_to_id
      ? await copy("bill_to", bill_to_id)
      : (await isWithoutBilling(cart_id, container))
        ? shipping_address
        : undefined
    return new StepResponse({ shipping_address, billing_address })
  }
)
