import { type AddressInfo, createServer } from "node:net"
import { type ParsedMail, simpleParser } from "mailparser"
import { SMTPServer } from "smtp-server"
import { SmtpNotificationProvider } from "../service"

const notification = {
  to: "inköp@kund.test",
  channel: "email",
  template: "company.invitation",
  content: {
    subject: "Välkommen till Mälarel\r\nBcc: evil@x.test",
    html: "<p>Hej på er, Åke & Östen</p>",
    text: "Hej på er, Åke & Östen",
  },
  attachments: [
    {
      filename: "Orderbekräftelse-1.pdf",
      content_type: "application/pdf",
      content: Buffer.from("%PDF-1.7 not really").toString("base64"),
    },
  ],
  provider_data: { message_id: "<omail_1@malarel.example>" },
}

describe("the SMTP provider", () => {
  let server: SMTPServer
  let received: { recipients: string[]; mail: ParsedMail }[]
  let refuses: string | null
  let answers: boolean

  beforeEach(async () => {
    received = []
    refuses = null
    answers = true
    server = new SMTPServer({
      disabledCommands: ["STARTTLS"],
      authOptional: true,
      onAuth: ({ username, password }, _session, done) =>
        username === "store" && password === "secret"
          ? done(null, { user: username })
          : done(new Error("Wrong password")),
      onRcptTo: (_address, _session, done) =>
        done(
          refuses
            ? Object.assign(new Error(refuses), { responseCode: 550 })
            : null
        ),
      onData: (stream, session, done) => {
        void simpleParser(stream).then((mail) => {
          received.push({
            recipients: session.envelope.rcptTo.map(({ address }) => address),
            mail,
          })
          if (answers) {
            done()
          }
        })
      },
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
  })

  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

  const provider = (options: object = {}) =>
    new SmtpNotificationProvider(
      {},
      {
        host: "localhost",
        port: (server.server.address() as AddressInfo).port,
        from: '"Mälarel" <order@malarel.example>',
        ...options,
      }
    )

  it("hands the mail to the server as it is, with its attachment and its id", async () => {
    const { id } = await provider({ user: "store", password: "secret" }).send({
      ...notification,
      to: "inkop@kund.test",
    })
    expect(id).toBe("<omail_1@malarel.example>")
    const [{ recipients, mail }] = received
    expect(recipients).toEqual(["inkop@kund.test"])
    expect(mail).toMatchObject({
      subject: "Välkommen till Mälarel Bcc: evil@x.test",
      messageId: "<omail_1@malarel.example>",
      text: "Hej på er, Åke & Östen",
      from: { text: '"Mälarel" <order@malarel.example>' },
    })
    expect(mail.html).toContain("Åke & Östen")
    expect(mail.attachments[0]).toMatchObject({
      filename: "Orderbekräftelse-1.pdf",
      contentType: "application/pdf",
      content: Buffer.from("%PDF-1.7 not really"),
    })
  })

  it("says what the server said when it does not take the mail", async () => {
    refuses = "No such mailbox"
    await expect(provider().send(notification)).rejects.toThrow(
      "No such mailbox"
    )
    await expect(
      provider({ user: "store", password: "wrong" }).send(notification)
    ).rejects.toThrow("Wrong password")
    expect(received).toEqual([])
  })

  it("gives up a server that says nothing, in the time that it is given", async () => {
    const silent = createServer()
    await new Promise<void>((resolve) => silent.listen(0, resolve))
    const begun = Date.now()
    await expect(
      provider({
        port: (silent.address() as AddressInfo).port,
        timeout_seconds: 1,
      }).send(notification)
    ).rejects.toThrow(/Greeting never received|timeout/i)
    expect(Date.now() - begun).toBeLessThan(5000)
    silent.close()
  })

  it("gives up a server that falls silent in the middle of a mail", async () => {
    answers = false
    await expect(
      provider({ timeout_seconds: 1 }).send({
        ...notification,
        to: "inkop@kund.test",
      })
    ).rejects.toThrow(/timeout/i)
  })

  it.each([
    ["a second address", "a@kund.test, evil@x.test"],
    ["another header", "a@kund.test\r\nBcc: evil@x.test"],
    ["another name", '"x" <evil@x.test>, a@kund.test'],
  ])("sends to no one more for %s in the reader's address", async (_, to) => {
    await provider()
      .send({ ...notification, to })
      .catch((error: Error) => expect(error.message).toBeTruthy())
    const readers = received.flatMap(({ recipients }) => recipients)
    expect(readers).not.toContain("evil@x.test")
    expect(received.flatMap(({ mail }) => mail.bcc ?? [])).toEqual([])
  })

  it("refuses options and notifications that cannot work", async () => {
    expect(() => SmtpNotificationProvider.validateOptions({})).toThrow(
      'option "host"'
    )
    await expect(
      provider().send({ ...notification, content: null })
    ).rejects.toThrow('"company.invitation" has no content')
    await expect(
      provider({ from: undefined }).send(notification)
    ).rejects.toThrow("has no sender")
  })
})
