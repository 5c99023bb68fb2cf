import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { RESERVED_METADATA_PREFIX } from "../door"

/**
 * Refuses metadata keys of the plugins' own in a client's cart: core copies a
 * cart's metadata to the order, and the door finds its order by one of them.
 *
 * @throws MedusaError INVALID_DATA naming the key.
 */
export const refuseReservedMetadata = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const body = req.validatedBody as
    { metadata?: Record<string, unknown> | null } | undefined
  const reserved = Object.keys(body?.metadata ?? {}).find((key) =>
    key.startsWith(RESERVED_METADATA_PREFIX)
  )
  if (reserved) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `metadata.${reserved}: keys that begin with "${RESERVED_METADATA_PREFIX}" are reserved`
    )
  }
  next()
}
