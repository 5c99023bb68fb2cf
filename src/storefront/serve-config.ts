import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defaultRegionId } from "./default-region"
import { storeName } from "./store-name"

/**
 * What the storefront has to know about this store. The pages are the same
 * for every store; this answer is not.
 *
 * `backend_url` is empty where the store itself serves the pages: they then
 * ask the address that they came from, whatever it is called.
 */
export const serveConfig = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (req.method !== "GET" && req.method !== "HEAD") {
    return next()
  }
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "api_key",
      fields: ["token", "revoked_at", "created_at"],
      filters: { type: "publishable" },
      pagination: { order: { created_at: "ASC" } },
    })
  const now = new Date()
  const key = data.find(
    ({ revoked_at }) => !revoked_at || new Date(revoked_at) > now
  )
  res.setHeader("Cache-Control", "no-store")
  res.json({
    backend_url: process.env.STORE_BACKEND_URL ?? "",
    publishable_key: key?.token ?? null,
    name: await storeName(req.scope),
    region: await defaultRegionId(req.scope),
  })
}
