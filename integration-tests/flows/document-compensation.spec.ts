import { mkdirSync, readdirSync } from "node:fs"
import {
  cancelMailWorkflow,
  confirmOrderWorkflow,
  createNumberSeriesWorkflow,
  deleteNumberSeriesWorkflow,
  filePaperWorkflow,
  sendMailAgainWorkflow,
  updateNumberSeriesWorkflow,
} from "@medusa-b2b/documents/workflows"
import { PDF, placeOrderOf, wholesaleStore } from "@medusa-b2b/testing/fixtures"
import { eventually, failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const failingWorkflows = {
  confirm: failsAfterwards(confirmOrderWorkflow),
  file: failsAfterwards(filePaperWorkflow),
  cancel: failsAfterwards(cancelMailWorkflow),
  sendAgain: failsAfterwards(sendMailAgainWorkflow),
  createSeries: failsAfterwards(createNumberSeriesWorkflow),
  updateSeries: failsAfterwards(updateNumberSeriesWorkflow),
  deleteSeries: failsAfterwards(deleteNumberSeriesWorkflow),
}

const TABLES = [
  "outgoing_mail",
  "number_series",
  "document_number",
  "filed_paper",
]

const SERIES = {
  key: "order_confirmation",
  name: "Orderbekräftelser",
  pattern: "OB-{number:4}",
  reset: "never" as const,
  time_zone: "Europe/Stockholm",
  gap_free: true,
  first_number: 1,
}

// What waits is never due: nothing goes out in the middle of a test.
const STAND_STILL = `
  create function stand_still() returns trigger language plpgsql as $$ begin
    new.next_attempt_at := greatest(new.next_attempt_at, '2040-01-01');
    return new;
  end $$;
  create trigger stand_still before insert or update on outgoing_mail
    for each row when (new.status = 'queued') execute function stand_still()`

type Row = Record<string, unknown> & { id: string }

storeTest({
  name: "document compensation",
  fixtures: async (app) => {
    const given = await wholesaleStore(app)
    const knex = app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(STAND_STILL)
    const { order } = await placeOrderOf(
      given.store,
      asBuyer(given.store, given.people.buyer.token),
      [{ article: given.articles["SKRUV-100"], quantity: 12 }]
    )
    // Each test confirms the order itself.
    await eventually(async () => {
      expect(await knex("outgoing_mail").delete()).toBeGreaterThan(0)
    })
    return { ...given, order }
  },
  suite: ({ app, given }) => {
    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const staff = () => asAdmin(given.store, given.admin.token)

    /** What counts: a number that was given back is nobody's, a mail that was taken back goes to nobody. */
    const counts = (table: string, row: Row): boolean =>
      table === "document_number"
        ? row.subject_id !== null
        : row.cancel_reason !== "recalled"

    const rows = async () => {
      const tables = await Promise.all(
        TABLES.map((table) => knex()(table).whereNull("deleted_at"))
      )
      const files = process.env.PRIVATE_FILES as string
      mkdirSync(files, { recursive: true })
      return {
        files: readdirSync(files).sort(),
        ...Object.fromEntries(
          TABLES.map((table, index) => [
            table,
            (tables[index] as Row[])
              .filter((row) => counts(table, row))
              .map((row) => JSON.stringify({ ...row, updated_at: null }))
              .sort(),
          ])
        ),
      }
    }

    const leavesNothing = async (
      name: keyof typeof failingWorkflows,
      input: object
    ) => {
      const before = await rows()
      const { errors } = await failingWorkflows[name](app.container).run({
        input: input as never,
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect(await rows()).toEqual(before)
    }

    const confirm = () =>
      confirmOrderWorkflow(app.container).run({
        input: { order_id: given.order.id },
      })
    const mails = (): Promise<Row[]> =>
      knex()("outgoing_mail").whereNull("deleted_at").orderBy("created_at")
    const startSeries = () =>
      createNumberSeriesWorkflow(app.container).run({ input: SERIES })

    it("takes a confirmation's mail back, and its number for the next one", async () => {
      await startSeries()
      await leavesNothing("confirm", { order_id: given.order.id })
      await confirm()
      expect(
        await knex()("document_number").select("text", "subject_id")
      ).toEqual([{ text: "OB-0001", subject_id: given.order.id }])
      expect((await mails()).map(({ status }) => status).sort()).toEqual([
        "cancelled",
        "queued",
      ])
    })

    it("leaves the mail and the number of an earlier run alone", async () => {
      await startSeries()
      await confirm()
      await leavesNothing("confirm", { order_id: given.order.id })
      expect(await mails()).toMatchObject([{ status: "queued" }])
    })

    it("takes a filed paper back with its file and its mail", () =>
      leavesNothing("file", {
        order_id: given.order.id,
        paper: "invoice",
        number: "F-1",
        filename: "f.pdf",
        content_type: "application/pdf",
        content: PDF,
      }))

    it("lets a cancelled mail wait again, as long as it would have", async () => {
      await confirm()
      const [{ id }] = await mails()
      await knex()("outgoing_mail")
        .where({ id })
        .update({ attempts: 3, next_attempt_at: new Date("2041-01-01") })
      await leavesNothing("cancel", { id })
    })

    it.each([
      ["failed", { status: "failed", attempts: 8, next_attempt_at: null }],
      [
        "cancelled",
        {
          status: "cancelled",
          cancel_reason: "by_staff",
          next_attempt_at: null,
        },
      ],
      ["sent", { status: "sent", sent_at: new Date(), next_attempt_at: null }],
    ])("does not send a %s mail again after all", async (_, as) => {
      await confirm()
      const [{ id }] = await mails()
      await knex()("outgoing_mail").where({ id }).update(as)
      await leavesNothing("sendAgain", { id })
    })

    it("does not send to those whom the routing names now after all", async () => {
      await confirm()
      const [{ id }] = await mails()
      await knex()("outgoing_mail").where({ id }).update({
        status: "no_recipient",
        recipient: null,
        next_attempt_at: null,
      })
      for (const name of ["ett", "tva"]) {
        await succeed(
          staff().post(
            `/admin/companies/${given.companies.stockholm.id}/contact-points`,
            {
              name,
              email: `${name}@kund.test`,
              papers: ["order_confirmation"],
            }
          )
        )
      }
      await leavesNothing("sendAgain", { id })
      await sendMailAgainWorkflow(app.container).run({ input: { id } })
      expect((await mails()).length).toBeGreaterThan(1)
    })

    it("takes a number series back, its change, and its removal", async () => {
      await leavesNothing("createSeries", SERIES)
      await startSeries()
      await leavesNothing("updateSeries", {
        key: SERIES.key,
        name: "Annat",
        pattern: "X-{number}",
        gap_free: false,
        first_number: 7,
      })
      await leavesNothing("deleteSeries", { key: SERIES.key })
      expect(
        (await staff().get(`/admin/number-series/${SERIES.key}`)).status
      ).toBe(200)
    })
  },
})
