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

/** A copy as core's cart workflow takes it: by its id, with the country that it asks for. */
type CopiedToCart = { id: string; country_code?: string }

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

/**
 * Makes the copies of a company's addresses that its cart gets: by the server,
 * from the book, so that nobody makes up a code of the merchant's ERP.
 *
 * Rollback deletes the copies.
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
    const copies = {
      shipping_address:
        ship_to_id && (await copyFor("ship_to", ship_to_id, reach, container)),
      billing_address:
        bill_to_id && (await copyFor("bill_to", bill_to_id, reach, container)),
    }
    const made: string[] = []
    const written: Partial<Record<keyof typeof copies, CopiedToCart>> = {}
    for (const name of ["shipping_address", "billing_address"] as const) {
      const copy = copies[name]
      if (copy) {
        const [{ id }] = await container
          .resolve(Modules.CART)
          .createAddresses([copy as CreateAddressDTO])
        made.push(id)
        written[name] = { id, country_code: copy.country_code ?? undefined }
      }
    }
    return new StepResponse(written, made)
  },
  async (made, { container }) => {
    if (made?.length) {
      await container.resolve(Modules.CART).deleteAddresses(made)
    }
  }
)
