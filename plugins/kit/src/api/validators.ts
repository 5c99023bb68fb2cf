import { z } from "@medusajs/framework/zod"

/** Body or query of a request that says all with its path. */
export const Nothing = z.strictObject({})
