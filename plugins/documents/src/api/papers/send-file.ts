import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with a file that is shown or saved, never run: its type is the one that was checked when it came in. */
export const sendFile = (
  res: MedusaResponse<Buffer>,
  {
    filename,
    content_type,
    content,
  }: { filename: string; content_type: string; content: Buffer }
): void => {
  res.attachment(filename)
  res.setHeader("Content-Type", content_type)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Cache-Control", "private, no-store")
  res.send(content)
}
