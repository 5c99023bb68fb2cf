import type { WrittenMail } from "./written-mails"

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

const STYLE = `
body { margin: 0; background: #fafafa; color: #18181b; font: 15px/1.5 system-ui, sans-serif }
main { max-width: 860px; margin: 0 auto; padding: 24px 16px }
h1 { font-size: 20px } a { color: #1d4ed8 }
ul { list-style: none; margin: 0; padding: 0; border: 1px solid #e4e4e7; border-radius: 8px; background: #fff }
li + li { border-top: 1px solid #e4e4e7 } li a { display: block; padding: 12px 16px; color: inherit; text-decoration: none }
li a:hover { background: #f4f4f5 } small { color: #52525b }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px } dt { color: #52525b } dd { margin: 0; overflow-wrap: anywhere }
iframe { width: 100%; height: 640px; border: 1px solid #e4e4e7; border-radius: 8px; background: #fff }`

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`

/** To the second, in UTC. */
const moment = (sent_at: string): string =>
  `${sent_at.slice(0, 19).replace("T", " ")} UTC`

const row = ({ id, subject, to, sent_at }: WrittenMail): string =>
  `<li><a href="/mails/${id}"><b>${escape(subject)}</b><br><small>${escape(to)} · ${escape(moment(sent_at))}</small></a></li>`

/** The list of mails, which keeps itself fresh. */
export const listPage = (mails: WrittenMail[]): string =>
  page(
    "Mails",
    `<meta http-equiv="refresh" content="5"><h1>Mails of the demo</h1>
<p><small>This store sends nothing: what it would have sent stands here, the newest first.</small></p>
${mails.length ? `<ul>${mails.map(row).join("")}</ul>` : "<p>None yet. Place an order.</p>"}`
  )

/** One mail. Its body is in a frame that may run nothing; its links open in a tab. */
export const mailPage = (mail: WrittenMail, html: string): string => {
  const files = mail.attachments.map(
    ({ filename }) =>
      `<a href="/mails/${mail.id}/${encodeURIComponent(filename)}">${escape(filename.replace(/^\d+-/, ""))}</a>`
  )
  const framed = html.replace("<head>", '<head><base target="_blank">')
  return page(
    mail.subject,
    `<p><a href="/mails">All mails</a></p><h1>${escape(mail.subject)}</h1>
<dl><dt>To</dt><dd>${escape(mail.to)}</dd><dt>From</dt><dd>${escape(mail.from)}</dd>
<dt>Sent</dt><dd>${escape(moment(mail.sent_at))}</dd><dt>Kind</dt><dd>${escape(mail.template)}</dd>
${files.length ? `<dt>Attached</dt><dd>${files.join(", ")}</dd>` : ""}
<dt>As sent</dt><dd><a href="/mails/${mail.id}/message.eml">message.eml</a></dd></dl>
<iframe title="Mail" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escape(framed)}"></iframe>`
  )
}
