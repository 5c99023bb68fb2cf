import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { RESERVED_METADATA_PREFIX } from "../door"

type WithMetadata = { metadata?: Record<string, unknown> | null }

/** A cart's addresses are given by id or by their fields. */
type CartBody = WithMetadata & {
  shipping_address?: WithMetadata | string
  billing_address?: WithMetadata | string
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
 * Refuses metadata keys of the plugins' own in a client's cart and its
 * addresses: core copies both to the order, the door finds its order by one of
 * them, and the merchant's ERP an address by others.
 *
 * @throws MedusaError INVALID_DATA naming the key.
 */
export const refuseReservedMetadata = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const body = (req.validatedBody ?? {}) as CartBody
  const reserved = [body, body.shipping_address, body.billing_address]
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
