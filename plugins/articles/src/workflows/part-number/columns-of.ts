import { MedusaError } from "@medusajs/framework/utils"
import { searchKey } from "../../domain/search-key"
import { tidyText } from "../../domain/tidy-text"

/** What a company calls an article, as somebody says it. */
export type SaidNumber = { number: string; name: string | null }

/**
 * A part number as its table has it.
 *
 * @throws MedusaError INVALID_DATA when it has neither letters nor digits.
 */
export const columnsOf = ({
  number,
  name,
}: SaidNumber): SaidNumber & { key: string } => {
  const key = searchKey(number)
  if (!key) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `A part number has at least one letter or digit, not "${number}"`
    )
  }
  return { number: tidyText(number), key, name: name ? tidyText(name) : null }
}
