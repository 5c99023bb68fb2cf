import { z } from "@medusajs/framework/zod"

/** kit has no options: the plugins above it have. */
export const optionsSchema = z.strictObject({})
