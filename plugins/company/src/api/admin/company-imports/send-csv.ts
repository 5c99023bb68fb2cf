import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with a CSV file to be saved. */
export const sendCsv = (
  res: MedusaResponse<string>,
  name: string,
  content: string
): void => {
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`)
  res.send(content)
}
