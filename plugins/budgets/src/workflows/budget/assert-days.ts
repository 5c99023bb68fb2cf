import { MedusaError } from "@medusajs/framework/utils"
import type { Days } from "../../domain/runs-on"

/**
 * Refuses a budget that ends before it starts.
 *
 * @throws MedusaError INVALID_DATA
 */
export const assertDays = ({ starts_on, ends_on }: Days): void => {
  if (starts_on && ends_on && ends_on < starts_on) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `ends_on: a budget cannot end on ${ends_on}, before it starts on ${starts_on}`
    )
  }
}
