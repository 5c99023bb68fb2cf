import type { LoaderOptions } from "@medusajs/framework/types"
import { parseOptions } from "../../../parse-options"

/**
 * Refuses to start with options that the plugin does not know: a mistyped one
 * would otherwise silently have no effect.
 */
export default async function validateOptions({
  options,
}: LoaderOptions): Promise<void> {
  parseOptions(options)
}
