import path from "node:path"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import express from "express"
import { storefrontFolder } from "./folder"

const ONE_YEAR = 365 * 24 * 3600

/** Vite puts a hash of the content into the names of these. */
const isHashed = (file: string): boolean =>
  path.relative(storefrontFolder(), file).startsWith(`assets${path.sep}`)

/** The storefront's files. `express.static` keeps requests inside the folder. */
export const serveFiles = express.static(storefrontFolder(), {
  index: false,
  redirect: false,
  dotfiles: "ignore",
  setHeaders: (res, file) => {
    res.setHeader("X-Content-Type-Options", "nosniff")
    res.setHeader(
      "Cache-Control",
      isHashed(file) ? `public, max-age=${ONE_YEAR}, immutable` : "no-cache"
    )
  },
})

/**
 * Every other address below is a page of the storefront, which is one HTML
 * file that reads the address itself. A missing file, with its dot, is a 404.
 */
export const servePage = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void => {
  const isRead = req.method === "GET" || req.method === "HEAD"
  if (!isRead || path.extname(req.path)) {
    return next()
  }
  res.setHeader("Cache-Control", "no-cache")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("X-Frame-Options", "DENY")
  res.sendFile("index.html", { root: storefrontFolder() }, (error) => {
    if (error && !res.headersSent) {
      res
        .status(503)
        .type("text/plain")
        .send("The storefront is not built. Run: npm run build")
    }
  })
}
