import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { defineMailKind } from "../mail-kind"
import { type MailRecipient, provideMailRouting } from "../mail-routing"
import type { MailOrder } from "../mailer"
import { sendAtOnce } from "../send-at-once"

const reader = (email: string): MailRecipient => ({
  email,
  name: null,
  language: "en",
  because: { reason: "named", company_id: null },
})

/** A store whose Notification module fails as each test says. */
const store = (fails: { list?: string; create?: string } = {}) => {
  const sent: string[] = []
  const warnings: string[] = []
  const things: Record<string, unknown> = {
    [ContainerRegistrationKeys.LOGGER]: {
      warn: (text: string) => warnings.push(text),
    },
    [Modules.NOTIFICATION]: {
      listNotifications: async ({
        idempotency_key,
      }: {
        idempotency_key: string
      }) => {
        if (fails.list && idempotency_key.endsWith(fails.list)) {
          throw new Error(`no connection for ${fails.list}`)
        }
        return []
      },
      createNotifications: async ({ to }: { to: string }) => {
        if (to === fails.create) {
          throw new Error(`550 <${to}> unknown`)
        }
        sent.push(to)
      },
    },
  }
  const container = {
    resolve: (name: string) => things[name],
  } as unknown as MedusaContainer
  return { container, sent, warnings }
}

const WARNING = "The mail test.paper about order_1 was not sent: Error: "

describe("sending at once", () => {
  let unwritable: string | null = null
  let route: () => Promise<MailRecipient[]>

  defineMailKind({
    name: "test.paper",
    by: "test",
    paper: "invoice",
    description: { en: "Paper", sv: "Papper" },
    compose: async ({ recipient }) => {
      if (recipient.email === unwritable) {
        throw new Error(`no template for ${recipient.email}`)
      }
      return { subject: "Paper", paragraphs: ["Here."] }
    },
  })
  provideMailRouting("test", { recipientsOf: () => route() })

  const order: MailOrder = {
    kind: "test.paper",
    subject_id: "order_1",
    company_id: "comp_1",
    recipients: ["ada@kund.test", "bo@kund.test", "cia@kund.test"].map(reader),
    key: "test.paper:order_1",
  }

  beforeEach(() => {
    unwritable = null
  })

  it.each([
    ["be looked up", { list: "bo@kund.test" }, "no connection for"],
    ["be sent", { create: "bo@kund.test" }, "550 <b***@kund.test> unknown"],
    ["be written", {}, "no template for b***@kund.test"],
  ])("goes on to the next when one cannot %s", async (what, fails, error) => {
    unwritable = what === "be written" ? "bo@kund.test" : null
    const { container, sent, warnings } = store(fails)

    await sendAtOnce(order, container)

    expect(sent).toEqual(["ada@kund.test", "cia@kund.test"])
    expect(warnings).toEqual([expect.stringContaining(WARNING + error)])
    expect(warnings[0]).not.toContain("bo@")
  })

  it("tells it when nobody can say who gets it", async () => {
    route = () => Promise.reject(new Error("no company plugin's table"))
    const { container, sent, warnings } = store()

    await sendAtOnce({ ...order, recipients: undefined }, container)

    expect({ sent, warnings }).toEqual({
      sent: [],
      warnings: [`${WARNING}no company plugin's table`],
    })
  })
})
