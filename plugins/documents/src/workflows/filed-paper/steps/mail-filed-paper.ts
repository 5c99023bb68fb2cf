import { recallMail } from "@medusa-b2b/kit/mail"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { FILED_PAPER_KINDS } from "../filed-paper-kinds"
import { sendPaperOfOrder } from "../../order-paper/send-paper-of-order"
import type { FiledPaperDTO } from "../../../types/filed-paper"

/**
 * Queues the paper's mail to those of the company who get such papers.
 *
 * Rollback takes it back while it has not gone.
 */
export const mailFiledPaperStep = createStep(
  "mail-filed-paper",
  async (
    { id, order_id, paper }: Pick<FiledPaperDTO, "id" | "order_id" | "paper">,
    { container }
  ) => {
    const key = await sendPaperOfOrder(
      { kind: FILED_PAPER_KINDS[paper], subject_id: id, order_id },
      container
    )
    return new StepResponse(undefined, key)
  },
  async (key, { container }) => {
    if (key) {
      await recallMail(key, container)
    }
  }
)
