import type { Language, MailContent } from "@medusa-b2b/kit/mail"
import { MedusaError } from "@medusajs/framework/utils"
import { escapeHtml } from "./escape-html"

const FONT = "font-family:Arial,Helvetica,sans-serif"
const TEXT = `${FONT};font-size:15px;line-height:22px;color:#18181b`
const SMALL = `${FONT};font-size:13px;line-height:19px;color:#52525b`

// A reader's line break stays one.
const paragraphHtml = (text: string): string =>
  `<p style="margin:0 0 16px;${TEXT}">${escapeHtml(text).replace(/\r?\n/g, "<br>")}</p>`

const factHtml = ({ label, value }: { label: string; value: string }): string =>
  `<tr><td style="padding:4px 16px 4px 0;vertical-align:top;${SMALL}">${escapeHtml(label)}</td>` +
  `<td style="padding:4px 0;vertical-align:top;${TEXT}">${escapeHtml(value)}</td></tr>`

const factsHtml = (facts: MailContent["facts"]): string =>
  facts?.length
    ? `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 16px;border-collapse:collapse">${facts.map(factHtml).join("")}</table>`
    : ""

const actionHtml = (action: MailContent["action"]): string =>
  action
    ? `<p style="margin:24px 0"><a href="${escapeHtml(action.url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#18181b;color:#ffffff;text-decoration:none;${FONT};font-size:15px;line-height:20px">${escapeHtml(action.label)}</a></p>` +
      `<p style="margin:0 0 16px;word-break:break-all;${SMALL}">${escapeHtml(action.url)}</p>`
    : ""

const html = (
  content: MailContent,
  { language, sender }: MailFrame
): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(content.subject)}</title></head>
<body style="margin:0;padding:0;background:#f4f4f5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f4f4f5"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid #e4e4e7;border-radius:8px"><tr><td style="padding:32px">
<h1 style="margin:0 0 20px;${FONT};font-size:20px;line-height:28px;color:#18181b">${escapeHtml(content.subject)}</h1>
${content.paragraphs.map(paragraphHtml).join("\n")}
${factsHtml(content.facts)}
${actionHtml(content.action)}
</td></tr></table>
${sender ? `<p style="margin:16px 0 0;${SMALL}">${escapeHtml(sender)}</p>` : ""}
</td></tr></table>
</body>
</html>
`

const text = (
  { paragraphs, facts, action }: MailContent,
  { sender }: MailFrame
): string =>
  [
    ...paragraphs,
    facts?.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    action && `${action.label}:\n${action.url}`,
    sender && `-- \n${sender}`,
  ]
    .filter(Boolean)
    .join("\n\n") + "\n"

/** What stands around a mail's content. */
export type MailFrame = {
  language: Language
  /** Who writes, below the mail; null for nothing. */
  sender: string | null
}

const assertWebAddress = ({ action }: MailContent): void => {
  if (action && !/^https?:\/\//i.test(action.url)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A mail's link must begin with http:// or https://"
    )
  }
}

/**
 * Lays a mail out, as HTML for mail programs (tables and inline styles, no
 * image, nothing loaded from elsewhere) and as plain text. Whatever a person
 * has written is escaped.
 *
 * @throws MedusaError INVALID_DATA for a link that is no web address.
 */
export const layOutMail = (
  content: MailContent,
  frame: MailFrame
): { html: string; text: string } => {
  assertWebAddress(content)
  return { html: html(content, frame), text: text(content, frame) }
}
