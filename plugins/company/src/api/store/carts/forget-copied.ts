import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { ADDRESS_METADATA, copiedAddressId } from "../../../domain/cart-address"

/** An address in a cart's body; by its id it changes the one that is there. */
type GivenAddress = {
  id?: string
  metadata?: Record<string, unknown> | null
} & Record<string, unknown>

const NOTHING_COPIED = Object.fromEntries(
  Object.values(ADDRESS_METADATA).map((key) => [key, null])
)

/**
 * A copy of an address of the company's book that the client changes is a copy
 * no longer: it must not carry the book's ERP code to another place. Core
 * merges metadata, so each key is written over.
 */
export const forgetCopied = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { shipping_address, billing_address } = (req.validatedBody ?? {}) as {
    shipping_address?: GivenAddress
    billing_address?: GivenAddress
  }
  const changed = [shipping_address, billing_address].filter(
    (given): given is GivenAddress & { id: string } =>
      Boolean(given?.id) && Object.keys(given ?? {}).length > 1
  )
  if (changed.length) {
    const rows = await req.scope
      .resolve(Modules.CART)
      .listAddresses({ id: changed.map(({ id }) => id) })
    for (const given of changed) {
      if (copiedAddressId(rows.find(({ id }) => id === given.id))) {
        given.metadata = { ...given.metadata, ...NOTHING_COPIED }
      }
    }
  }
  next()
}
