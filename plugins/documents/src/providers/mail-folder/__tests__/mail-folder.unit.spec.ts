import { mkdtemp, readdir, readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { simpleParser } from "mailparser"
import { MailFolderNotificationProvider } from "../service"
import { fileName } from "../write-mail"

const notification = {
  to: "inkop@kund.test",
  channel: "email",
  template: "documents.order_confirmation",
  content: { subject: "Hej", html: "<p>Åke</p>", text: "Åke" },
  attachments: [
    {
      filename: "../../../etc/Orderbekräftelse.pdf",
      content_type: "application/pdf",
      content: Buffer.from("%PDF").toString("base64"),
    },
  ],
}

describe("the mail folder", () => {
  it("writes each mail into a folder of its own, all files within it", async () => {
    const root = await mkdtemp(path.join(tmpdir(), "mail-folder-"))
    const folder = path.join(root, "mails")
    const provider = new MailFolderNotificationProvider({}, { folder })
    const { id } = await provider.send(notification)
    await provider.send(notification)

    expect(await readdir(root)).toEqual(["mails"])
    const mails = (await readdir(folder)).sort()
    expect(mails).toHaveLength(2)
    const read = (name: string) => readFile(path.join(folder, mails[0], name))
    expect((await readdir(path.join(folder, mails[0]))).sort()).toEqual([
      "1-.._.._.._etc_Orderbekräftelse.pdf",
      "message.eml",
      "message.html",
      "message.json",
      "message.txt",
    ])
    expect(JSON.parse(String(await read("message.json")))).toMatchObject({
      message_id: id,
      to: "inkop@kund.test",
      subject: "Hej",
      template: "documents.order_confirmation",
      attachments: [
        {
          filename: "1-.._.._.._etc_Orderbekräftelse.pdf",
          content_type: "application/pdf",
        },
      ],
    })
    const eml = await simpleParser(await read("message.eml"))
    expect(eml).toMatchObject({ subject: "Hej", messageId: id })
    expect(eml.attachments[0].content).toEqual(Buffer.from("%PDF"))
  })

  it("gives files names that stay in the folder", () => {
    expect(fileName("../x/y.pdf")).toBe("__x_y.pdf")
    expect(fileName("..")).toBe("_")
    expect(fileName("a\u0000b\nc")).toBe("a_b_c")
    expect(fileName("")).toBe("file")
  })

  it("wants to know where", () => {
    expect(() => MailFolderNotificationProvider.validateOptions({})).toThrow(
      'needs the option "folder"'
    )
  })
})
