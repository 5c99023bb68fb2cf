import type { Actor } from "@medusa-b2b/kit/door"
import { recordActivity } from "@medusa-b2b/company/workflows"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { WrittenItem } from "../../../types/open-item"

/** Items that were written, and by whom. */
export type RecordOpenItemsInput = { written: WrittenItem[]; actor?: Actor }

/**
 * Notes in the activity log of each company that staff entered open items, and
 * which. What the ERP sends stands in the items themselves.
 *
 * Has no rollback: it is a workflow's last step, and the log is append-only.
 */
export const recordOpenItemsStep = createStep(
  "record-open-items",
  async ({ written, actor }: RecordOpenItemsInput, { container }) => {
    if (actor?.kind !== "staff") {
      return new StepResponse(0)
    }
    const companies = [...new Set(written.map(({ company_id }) => company_id))]
    for (const company_id of companies) {
      const numbers = written
        .filter((item) => item.company_id === company_id)
        .map(({ external_id }) => external_id)
      await recordActivity(
        {
          company_id,
          action: "open-items.entered",
          subject: { type: "company", id: company_id },
          after: { external_ids: numbers.slice(0, 100), count: numbers.length },
          actor,
        },
        container
      )
    }
    return new StepResponse(companies.length)
  }
)
