import type { Context } from "@medusajs/framework/types"
import { keyOf, type KnownItem } from "../../../domain/open-item/item-values"
import type { WrittenItem } from "../../../types/open-item"
import { execute } from "./execute"

/** Items that are still as they were written, with what they were before. */
export const itemsAt = (
  written: readonly WrittenItem[],
  known: ReadonlyMap<string, KnownItem>
): { now: KnownItem; previous: KnownItem | null }[] =>
  written.flatMap((item) => {
    const now = known.get(keyOf(item))
    return now && now.id === item.id && now.revision === item.revision
      ? [{ now, previous: item.previous }]
      : []
  })

/** Takes void items away with all that hangs on them, if they are booked as they stand. */
export const deleteItems = async (
  context: Context,
  ids: readonly string[]
): Promise<void> => {
  await execute(
    context,
    `delete from open_item
     where id in (select jsonb_array_elements_text(?::jsonb)) and is_void and booked_revision = revision`,
    [JSON.stringify(ids)]
  )
}
