import { validateAndTransformQuery } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

/** Body of a request that says all with its path. */
export const NoBody = z.strictObject({})

/** Takes no query: the answer's shape is fixed, no fields can be asked for. */
export const noQuery = validateAndTransformQuery(z.strictObject({}), {
  defaults: ["id"],
  allowed: ["id"],
  isList: false,
})
