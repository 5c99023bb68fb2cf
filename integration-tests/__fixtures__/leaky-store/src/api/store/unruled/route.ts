import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Harmless, but nobody has said whose data it hands out. */
export const GET = (_req: MedusaRequest, res: MedusaResponse): void => {
  res.json({ ok: true })
}
