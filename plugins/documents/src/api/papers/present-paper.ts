import type { FiledPaperDTO } from "../../types/filed-paper"
import type { PaperOnFile } from "../../types/http/papers"

/** A paper as staff see it. */
export const presentPaper = (paper: FiledPaperDTO): PaperOnFile => ({
  id: paper.id,
  order_id: paper.order_id,
  paper: paper.paper,
  number: paper.number,
  external_id: paper.external_id,
  filename: paper.filename,
  content_type: paper.content_type,
  created_at: new Date(paper.created_at).toISOString(),
})
