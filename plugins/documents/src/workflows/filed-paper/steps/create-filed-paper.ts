import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  FILED_PAPER_MODULE,
  type FiledPaperModuleService,
} from "../../../modules/filed-paper"
import type { FiledPaperDTO } from "../../../types/filed-paper"

/**
 * Writes a paper's row. Two requests with one external id: the second fails,
 * and its file goes with it.
 *
 * Rollback deletes the row.
 */
export const createFiledPaperStep = createStep(
  "create-filed-paper",
  async (data: Omit<FiledPaperDTO, "id" | "created_at">, { container }) => {
    const service: FiledPaperModuleService =
      container.resolve(FILED_PAPER_MODULE)
    const paper = await service.createFiledPapers(data)
    return new StepResponse(paper as unknown as FiledPaperDTO, paper.id)
  },
  async (id, { container }) => {
    if (id) {
      const service: FiledPaperModuleService =
        container.resolve(FILED_PAPER_MODULE)
      await service.deleteFiledPapers([id])
    }
  }
)
