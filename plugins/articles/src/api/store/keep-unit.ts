import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { unitOnLine, withUnit } from "../../domain/unit-on-line"

/**
 * Core writes a line's metadata whole: one that a client gives would forget the
 * unit, which no client can give.
 */
export const keepUnit = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const body = (req.validatedBody ?? {}) as {
    metadata?: Record<string, unknown> | null
  }
  if (body.metadata !== undefined) {
    const [line] = await req.scope
      .resolve(Modules.CART)
      .listLineItems(
        { id: req.params.line_id, cart_id: req.params.id },
        { select: ["id", "metadata"] }
      )
    body.metadata = withUnit(body.metadata, unitOnLine(line?.metadata))
  }
  next()
}
