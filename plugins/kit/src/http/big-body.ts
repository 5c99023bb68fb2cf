import type { MiddlewareFunction } from "@medusajs/framework/http"
import { json } from "express"

/**
 * Reads a JSON body of up to a size, for a route with `bodyParser: false`.
 * Medusa reads bodies before it asks who is calling, so a `sizeLimit` of many
 * megabytes would be open to everybody; a middleware of the route runs after
 * the log-in has been checked.
 *
 * @param limit - As in `bodyParser.sizeLimit`: e.g. `28mb`.
 */
export const bigBody = (limit: string): MiddlewareFunction => json({ limit })
