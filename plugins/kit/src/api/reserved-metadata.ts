import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { RESERVED_METADATA_PREFIX } from "../door"

type WithMetadata = { metadata?: Record<string, unknown> | null }

/** A cart's, or a line's; a cart's addresses are given by id or by their fields. */
type CartBody = WithMetadata & {
  shipping_address?: WithMetadata | string
  billing_address?: WithMetadata | string
  items?: WithMetadata[]
}

const reservedKey = (
  given: WithMetadata | string | undefined
): string | undefined =>
  typeof given === "object"
    ? Object.keys(given.metadata ?? {}).find((key) =>
        key.startsWith(RESERVED_METADATA_PREFIX)
      )
    : undefined

/**
 * Refuses metadata keys of the plugins' own in a client's cart, its lines and
 * its addresses: core copies them to the order, the door finds its order by one
 * of them, the merchant's ERP an address by others, and a line says by others
 * what a box of it holds.
 *
 * @throws MedusaError INVALID_DATA naming the key.
 */
export const refuseReservedMetadata = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const body = (req.validatedBody ?? {}) as CartBody
  const { shipping_address, billing_address, items = [] } = body
  const reserved = [body, shipping_address, billing_address, ...items]
    .map(reservedKey)
    .find(Boolean)
  if (reserved) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `metadata.${reserved}: keys that begin with "${RESERVED_METADATA_PREFIX}" are reserved`
    )
  }
  next()
}
