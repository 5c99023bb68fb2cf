import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  FILED_PAPER_MODULE,
  type FiledPaperModuleService,
} from "../../modules/filed-paper"
import type { FiledPaperDTO } from "../../types/filed-paper"

/** The papers on file with an order, newest first. */
export const papersOfOrder = async (
  order_id: string,
  container: MedusaContainer
): Promise<FiledPaperDTO[]> => {
  const service: FiledPaperModuleService = container.resolve(FILED_PAPER_MODULE)
  return (await service.listFiledPapers(
    { order_id },
    { order: { created_at: "DESC" }, take: 200 }
  )) as unknown as FiledPaperDTO[]
}

/** One paper of an order, with the file itself. */
export const paperFile = async (
  { order_id, id }: { order_id: string; id: string },
  container: MedusaContainer
): Promise<FiledPaperDTO & { content: Buffer }> => {
  const service: FiledPaperModuleService = container.resolve(FILED_PAPER_MODULE)
  const [found] = await service.listFiledPapers({ id, order_id })
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no paper ${id} on file with the order ${order_id}`
    )
  }
  const paper = found as unknown as FiledPaperDTO
  const content = await container
    .resolve(Modules.FILE)
    .getAsBuffer(paper.file_id)
  return { ...paper, content }
}
