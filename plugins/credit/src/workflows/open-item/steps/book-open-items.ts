import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bookItems } from "../book-items"

/**
 * Books open items in the ledger as they stand. Has no rollback of its own:
 * whoever writes an item back books what that comes to.
 */
export const bookOpenItemsStep = createStep(
  "book-open-items",
  async (ids: string[], { container }) => {
    await bookItems(ids, container)
    return new StepResponse(ids)
  }
)
