import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with a PDF, to be shown in the browser. Nobody between may keep it. */
export const sendPdf = (
  res: MedusaResponse<Buffer>,
  { filename, content }: { filename: string; content: Buffer }
): void => {
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader(
    "Content-Disposition",
    `inline; filename*=UTF-8''${encodeURIComponent(filename)}`
  )
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.send(content)
}
