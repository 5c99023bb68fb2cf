import type { ImportMode } from "@medusa-b2b/company/import"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookItems } from "../book-items"
import { itemsIn } from "../items-in"
import type { PreparedRows } from "../prepare-rows"

/** Rows to write, and what becomes of the good ones where others are bad. */
export type WriteOpenItemsInput = PreparedRows & { mode: ImportMode }

/**
 * Creates and changes open items by kind and external id.
 *
 * Rollback writes what was there before, takes new ones away, and books what
 * that comes to; what somebody has changed meanwhile stays.
 */
export const writeOpenItemsStep = createStep(
  "write-open-items",
  async (input: WriteOpenItemsInput, { container }) => {
    const upserted = await itemsIn(container).upsertItems({
      ...input,
      dry_run: false,
    })
    return new StepResponse(upserted, upserted.written)
  },
  async (written, { container }) => {
    if (!written?.length) {
      return
    }
    const service = itemsIn(container)
    const { ids, created } = await service.takeBackItems(written)
    await bookItems(ids, container)
    await service.removeItems(created)
  }
)
