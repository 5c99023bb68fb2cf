import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { processWide } from "../process-registry/process-registry"
import type { Language } from "../rules"

/** A line of an order that is put on paper. */
export type NotedLine = {
  id: string
  variant_id: string | null
  quantity: BigNumberInput
  /** Per base unit, in major units of the order's currency. */
  unit_price: BigNumberInput
  metadata?: Record<string, unknown> | null
}

/** What papers say below a line's title, e.g. `3 boxes of 200`. */
export type LineNote = Record<Language, string>

/** Says something about an order's lines, by their ids; a line may be left out. */
export type LineNotes = (
  order_id: string,
  lines: NotedLine[],
  container: MedusaContainer
) => Promise<Map<string, LineNote>>

const sources = processWide<Map<string, LineNotes>>(
  "line-notes",
  1,
  () => new Map()
)

/**
 * Adds to what papers say about the lines of an order. Any number of plugins may.
 *
 * @param by - Unique name, such as `articles`: notes stand in the order of the names.
 * @throws MedusaError INVALID_ARGUMENT when the name is taken.
 */
export const provideLineNotes = (by: string, notes: LineNotes): void => {
  if (sources.has(by)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `There are two sources of line notes named "${by}": rename one of them.`
    )
  }
  sources.set(by, notes)
}

/** What papers say about an order's lines beside their titles, by line id. */
export const notesOfLines = async (
  order_id: string,
  lines: NotedLine[],
  container: MedusaContainer
): Promise<Map<string, LineNote[]>> => {
  const all = await Promise.all(
    [...sources.entries()]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(async ([, notes]) => notes(order_id, lines, container))
  )
  return new Map(
    lines.map(({ id }) => [id, all.flatMap((notes) => notes.get(id) ?? [])])
  )
}
