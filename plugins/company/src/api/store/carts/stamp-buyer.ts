import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { BuyerStamp } from "../../../domain/buyer-stamp"

type WithAdditionalData = { additional_data?: Record<string, unknown> | null }

/**
 * Tells core's cart workflows who is buying, over whatever the client sent.
 * Runs after core's validation of the body.
 */
export const stampBuyer = (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const { company, member_id } = req.buyer ?? {}
  const b2b: BuyerStamp | undefined =
    company && member_id ? { company_id: company.id, member_id } : undefined
  const body = (req.validatedBody ?? {}) as WithAdditionalData
  body.additional_data = { ...body.additional_data, b2b }
  req.validatedBody = body
  next()
}
