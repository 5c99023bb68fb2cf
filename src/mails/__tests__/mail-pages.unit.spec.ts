import { mkdir, mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { listPage, mailPage } from "../mail-pages"
import { findMail, latestMails, mailFile } from "../written-mails"

const mail = {
  id: "2026-01-01T00-00-00-000Z-aa",
  sent_at: "2026-01-01T00:00:00.000Z",
  from: "order@malarel.example",
  to: "<script>alert(1)</script>@x.test",
  subject: '"><script>alert(2)</script>',
  template: "company.invitation",
  attachments: [{ filename: "1-ö.pdf", content_type: "application/pdf" }],
}

describe("the demo's mails", () => {
  it("show nothing that runs: neither from headers nor from bodies", () => {
    expect(listPage([mail])).not.toContain("<script")
    const html = mailPage(mail, "<head></head><script>alert(3)</script>")
    expect(html).not.toContain("<script")
    expect(html).toContain(
      'sandbox="allow-popups allow-popups-to-escape-sandbox"'
    )
    expect(html).not.toContain("allow-scripts")
    expect(html).toContain(`href="/mails/${mail.id}/1-%C3%B6.pdf"`)
  })

  it("come from their folder alone, the newest first", async () => {
    const root = await mkdtemp(path.join(tmpdir(), "demo-mails-"))
    process.env.MAIL_FOLDER = path.join(root, "mails")
    expect(await latestMails(10)).toEqual([])
    for (const id of ["2026-01-01-aa", "2026-01-02-bb", ".draft"]) {
      const folder = path.join(root, "mails", id)
      await mkdir(folder, { recursive: true })
      await writeFile(
        path.join(folder, "message.json"),
        JSON.stringify({ ...mail, subject: id })
      )
    }
    await writeFile(path.join(root, "message.json"), "{}")
    expect((await latestMails(10)).map(({ id }) => id)).toEqual([
      "2026-01-02-bb",
      "2026-01-01-aa",
    ])
    expect(await findMail("..")).toBeNull()
    expect(await mailFile("2026-01-01-aa", "../../message.json")).toBeNull()
    expect(await mailFile("unknown", "message.json")).toBeNull()
  })
})
