import { MedusaError } from "@medusajs/framework/utils"

/** What a plugin's zod schema can do, whichever copy of zod made it. */
export type OptionsSchema<Options> = {
  safeParse: (given: unknown) =>
    | { success: true; data: Options }
    | {
        success: false
        error: { issues: { path: PropertyKey[]; message: string }[] }
      }
}

/**
 * A plugin's options, checked against its schema and with its defaults.
 *
 * @param plugin - The plugin's short name, for the sentence.
 * @throws MedusaError INVALID_ARGUMENT naming the plugin, the option and what is wrong with it.
 */
export const checkOptions = <Options>(
  plugin: string,
  schema: OptionsSchema<Options>,
  given: unknown
): Options => {
  const parsed = schema.safeParse(given)
  if (parsed.success) {
    return parsed.data
  }
  const faults = parsed.error.issues.map(
    ({ path, message }) =>
      `${path.map(String).join(".") || "options"}: ${message}`
  )
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `The options of "${plugin}" are wrong. ${faults.join(". ")}.`
  )
}
