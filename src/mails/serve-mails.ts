import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { listPage, mailPage } from "./mail-pages"
import { findMail, latestMails, mailFile } from "./written-mails"

const SHOWN = 100

const sendPage = (res: MedusaResponse, html: string): void => {
  res.setHeader("Cache-Control", "no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("X-Frame-Options", "DENY")
  // Mails hold links with secrets: no other page learns this one's address.
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader(
    "Content-Security-Policy",
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'"
  )
  res.type("html").send(html)
}

const sendFile = async (
  res: MedusaResponse,
  id: string,
  filename: string
): Promise<boolean> => {
  const mail = await findMail(id)
  const attachment = mail?.attachments.find(
    (each) => each.filename === filename
  )
  const content =
    attachment || filename === "message.eml"
      ? await mailFile(id, filename)
      : null
  if (!content) {
    return false
  }
  res.setHeader("X-Content-Type-Options", "nosniff")
  // A PDF is shown; whatever else somebody attached is only saved.
  if (attachment?.content_type === "application/pdf") {
    res.setHeader("Content-Disposition", "inline")
    res.type("application/pdf")
  } else {
    res.attachment(filename)
  }
  res.send(content)
  return true
}

/**
 * Shows the mails that the reference store has written into its folder. For
 * the demo alone: everybody who reaches the store may read them.
 */
export const serveMails = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (req.method !== "GET") {
    return next()
  }
  const [id, file] = req.path.split("/").filter(Boolean).map(decodeURIComponent)
  if (!id) {
    return sendPage(res, listPage(await latestMails(SHOWN)))
  }
  if (file) {
    return (await sendFile(res, id, file)) ? undefined : next()
  }
  const mail = await findMail(id)
  const html = await mailFile(id, "message.html")
  return mail && html ? sendPage(res, mailPage(mail, String(html))) : next()
}
