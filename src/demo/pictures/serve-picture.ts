import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { drawPicture } from "./draw-picture"

const ONE_DAY = 24 * 3600

const CATEGORY = /^\/([a-z0-9-]+)\.svg$/

/** Draws the demo's pictures as they are asked for: `/pictures/uttag.svg`. */
export const servePicture = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const isRead = req.method === "GET" || req.method === "HEAD"
  const category = isRead && CATEGORY.exec(req.path)?.[1]
  const picture = category && drawPicture(category)
  if (!picture) {
    return next()
  }
  res.setHeader("Cache-Control", `public, max-age=${ONE_DAY}`)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'")
  res.type("image/svg+xml").send(picture)
}
