import type { Context } from "@medusajs/framework/types"
import { execute } from "./execute"

/** Whether an item's turn has come: it did not fail, or long enough ago. */
export const IS_DUE =
  "(i.try_again_at is null or i.try_again_at <= now()) and i.deleted_at is null"

/** The turn of items: those first that never failed and were not looked at, then who waits longest. */
export const IN_TURN =
  "i.failed_attempts, i.try_again_at nulls first, i.updated_at"

/** Notes that an item failed: it is tried again after a minute, then two, four and so on, up to a day. */
export const putOff = async (context: Context, id: string): Promise<void> => {
  await execute(
    context,
    `update open_item set failed_attempts = failed_attempts + 1,
       try_again_at = now() + least(interval '1 minute' * power(2, least(failed_attempts, 20)), interval '1 day')
     where id = ?`,
    [id]
  )
}

/** Notes that items were looked at, so that others come first. */
export const noteTried = async (
  context: Context,
  ids: readonly string[]
): Promise<void> => {
  await execute(
    context,
    `update open_item set try_again_at = now()
     where id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)]
  )
}
