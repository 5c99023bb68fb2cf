import { join } from "node:path"
import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import checkLedger from "@medusa-b2b/ledger/scripts/check-ledger"
import type { HoldDTO } from "@medusa-b2b/ledger/types"
import {
  changeLedgerAccountStatusWorkflow,
  changeLedgerLimitWorkflow,
  chargeLedgerWorkflow,
  creditLedgerWorkflow,
  expireLedgerHolds,
  findLedgerDifferences,
  holdInLedgerWorkflow,
  openLedgerAccountWorkflow,
  raiseLedgerLimitWorkflow,
  releaseLedgerHoldsWorkflow,
} from "@medusa-b2b/ledger/workflows"
import { createAdmin, openStore } from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const failing = {
  open: failsAfterwards(openLedgerAccountWorkflow),
  limit: failsAfterwards(changeLedgerLimitWorkflow),
  raise: failsAfterwards(raiseLedgerLimitWorkflow),
  status: failsAfterwards(changeLedgerAccountStatusWorkflow),
  hold: failsAfterwards(holdInLedgerWorkflow),
  release: failsAfterwards(releaseLedgerHoldsWorkflow),
  charge: failsAfterwards(chargeLedgerWorkflow),
  credit: failsAfterwards(creditLedgerWorkflow),
}

const terms = (key: string) => ({
  key,
  owner_type: "company",
  owner_id: "comp_1",
  kind: "credit",
  unit: "sek",
  limit_amount: 10_000,
  time_zone: "Europe/Stockholm",
})

const setScene = async (app: TestApp) => {
  const store = await openStore(app)
  const admin = await createAdmin(app)
  const { result: account } = await openLedgerAccountWorkflow(
    app.container
  ).run({ input: terms("credit:comp_1:sek") })
  return { store, admin, account }
}

storeTest({
  name: "ledger",
  cwd: join(__dirname, "../__fixtures__/ledger-alone"),
  fixtures: setScene,
  suite: ({ app, given }) => {
    const ledger = () => app.container.resolve("ledger") as LedgerModuleService
    const staff = () => asAdmin(given.store, given.admin.token)
    const standing = async () => {
      const [{ held, charged, credited, free }] = await ledger().standings([
        given.account.id,
      ])
      return { held, charged, credited, free }
    }
    const types = async () =>
      (await ledger().statement({ account_id: given.account.id })).entries.map(
        ({ type, amount }) => `${type} ${amount}`
      )
    const hold = async (key: string, amount: number, more = {}) => {
      const input: HoldDTO = {
        key,
        holds: [{ account_id: given.account.id, amount }],
        reference: { type: "order", id: "order_1" },
        ...more,
      }
      const { result } = await holdInLedgerWorkflow(app.container).run({
        input,
      })
      return result.holds[0].id
    }
    const fails = async (name: keyof typeof failing, input: object) => {
      const { errors } = await failing[name](app.container).run({
        input: input as never,
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
    }

    afterEach(async () => {
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("is free again when an order is invoiced, released and paid, and shows staff how", async () => {
      const hold_id = await hold("order_1", 6000)
      await chargeLedgerWorkflow(app.container).run({
        input: {
          key: "invoice_1",
          reference: { type: "invoice", id: "F-1" },
          charges: [{ hold_id, amount: 4000 }],
        },
      })
      await releaseLedgerHoldsWorkflow(app.container).run({
        input: { key: "never_delivered_1", releases: [{ hold_id }] },
      })
      await creditLedgerWorkflow(app.container).run({
        input: {
          key: "payment_1",
          credits: [{ account_id: given.account.id, amount: 4000 }],
        },
      })

      const path = "/admin/ledger-accounts"
      const list = await succeed(
        staff().get<{ ledger_accounts: object[]; count: number }>(path, {
          query: { owner_type: "company", owner_id: "comp_1" },
        })
      )
      expect(list).toMatchObject({
        count: 1,
        ledger_accounts: [
          {
            id: given.account.id,
            limit_amount: "10000",
            standing: {
              held: "0",
              charged: "4000",
              credited: "4000",
              free: "10000",
            },
          },
        ],
      })
      expect(
        await succeed(staff().get(path, { query: { owner_id: "comp_2" } }))
      ).toMatchObject({ count: 0, ledger_accounts: [] })
      expect(
        await succeed(staff().get(`${path}/${given.account.id}`))
      ).toMatchObject({ ledger_account: { standing: { free: "10000" } } })
      expect(
        await succeed(
          staff().get(`${path}/${given.account.id}/statement`, {
            query: { limit: 2, offset: 1 },
          })
        )
      ).toMatchObject({
        opening: { held: "0", charged: "0", credited: "0" },
        closing: { held: "0", charged: "4000", credited: "4000" },
        count: 5,
        entries: [
          { type: "release", amount: "4000", position: 2 },
          {
            type: "charge",
            amount: "4000",
            reference_type: "invoice",
            reference_id: "F-1",
            after: { held: "2000", charged: "4000", credited: "0" },
          },
        ],
      })
      expect((await staff().get(`${path}/lacc_none`)).status).toBe(404)
      expect((await staff().get(`${path}/lacc_none/statement`)).status).toBe(
        404
      )
      expect((await asVisitor(given.store).get(path)).status).toBe(401)
      expect((await asBuyer(given.store, "no-token").get(path)).status).toBe(
        401
      )
    })

    it("refuses what is too much in a sentence, and holds nothing", async () => {
      await expect(hold("order_1", 10_001)).rejects.toMatchObject({
        message: `The ledger holds nothing: 10001 is more than the 10000 that is left of the limit 10000 of ${given.account.id}`,
      })
      expect(await standing()).toMatchObject({ held: "0", free: "10000" })
      expect(await types()).toEqual([])
    })

    it("takes back a hold by a release, and the key can hold again", async () => {
      await fails("hold", {
        key: "order_1",
        holds: [{ account_id: given.account.id, amount: 6000 }],
      })
      expect(await types()).toEqual(["hold 6000", "release 6000"])

      await hold("order_1", 6000)
      expect(await types()).toEqual(["hold 6000", "release 6000", "hold 6000"])
    })

    it("takes back a release by holding again, past the limit too", async () => {
      const hold_id = await hold("order_1", 6000)
      await failsAfterLowering(hold_id)

      expect(await types()).toEqual(["hold 6000", "release 6000", "hold 6000"])
      expect(await standing()).toMatchObject({ held: "6000", free: "-5900" })
      expect(
        (await ledger().holdsFor("order", ["order_1"])).map(
          ({ id, open_amount }) => [id, open_amount]
        )
      ).toEqual([[hold_id, "6000"]])
    })

    const failsAfterLowering = async (hold_id: string) => {
      const failingLate = failsAfterwards(
        releaseLedgerHoldsWorkflow,
        async () => {
          await ledger().changeLimit({
            account_id: given.account.id,
            limit_amount: 100,
          })
        }
      )
      await failingLate(app.container).run({
        input: { key: "cancel_1", releases: [{ hold_id }] },
        throwOnError: false,
      })
    }

    it("takes back a charge by a credit, and holds again what it released", async () => {
      const hold_id = await hold("order_1", 6000)
      await fails("charge", {
        key: "invoice_1",
        charges: [{ hold_id, amount: 7000 }],
      })
      expect(await types()).toEqual([
        "hold 6000",
        "release 6000",
        "charge 7000",
        "credit 7000",
        "hold 6000",
      ])
      expect(await standing()).toMatchObject({ held: "6000", free: "4000" })
    })

    it("takes back a credit by a charge", async () => {
      await fails("credit", {
        key: "payment_1",
        credits: [{ account_id: given.account.id, amount: 500 }],
      })
      expect(await types()).toEqual(["credit 500", "charge 500"])
      expect(await standing()).toMatchObject({ free: "10000" })
    })

    it("takes back nothing that was booked before under the same key", async () => {
      const hold_id = await hold("order_1", 6000)
      const payment = {
        key: "payment_1",
        credits: [{ account_id: given.account.id, amount: 500 }],
      }
      await creditLedgerWorkflow(app.container).run({ input: payment })
      await fails("credit", payment)
      await fails("hold", {
        key: "order_1",
        holds: [{ account_id: given.account.id, amount: 6000 }],
        reference: { type: "order", id: "order_1" },
      })

      expect(await types()).toEqual(["hold 6000", "credit 500"])
      expect((await ledger().holdsFor("order", ["order_1"]))[0].id).toBe(
        hold_id
      )
    })

    it("takes back an opened account, a changed limit and a changed status", async () => {
      await fails("open", terms("budget:cc_1"))
      expect(await ledger().findAccount("budget:cc_1")).toBeNull()

      await fails("limit", {
        account_id: given.account.id,
        limit_amount: null,
      })
      const raise = { by: "2000", until: "2999-01-01T00:00:00Z" }
      await fails("raise", { account_id: given.account.id, raise })
      await fails("status", { account_id: given.account.id, status: "closed" })
      expect(await ledger().getAccount(given.account.id)).toEqual(
        expect.objectContaining({
          limit_amount: "10000",
          raised_by: null,
          raised_until: null,
          effective_limit_amount: "10000",
          status: "open",
        })
      )
      expect(
        await ledger().listLedgerAccountChanges({
          account_id: given.account.id,
        })
      ).toHaveLength(6)

      // An account that was there before stays.
      await fails("open", terms("credit:comp_1:sek"))
      expect(await ledger().findAccount("credit:comp_1:sek")).not.toBeNull()
    })

    it("releases expired holds, and no others", async () => {
      const expires_at = new Date(Date.now() - 1000)
      await hold("door_1", 1000, { expires_at })
      const kept = await hold("door_2", 2000, { expires_at })
      await hold("door_3", 3000)
      await ledger().extendHolds({ hold_ids: [kept], expires_at: null })

      expect(await expireLedgerHolds(app.container)).toBe(1)
      expect(await expireLedgerHolds(app.container)).toBe(0)
      expect(await standing()).toMatchObject({ held: "5000", free: "5000" })
    })

    it("finds a sum that somebody has changed by hand, by route and by command", async () => {
      await hold("order_1", 6000)
      await checkLedger({ container: app.container })
      const knex = app.container.resolve(
        ContainerRegistrationKeys.PG_CONNECTION
      )
      await knex("ledger_balance").update({ held: 1 })

      const difference = {
        what: "balance",
        account_id: given.account.id,
        period: "all",
        id: "all",
        field: "held",
        stored: "1",
        derived: "6000",
      }
      const path = "/admin/ledger-differences"
      expect(await succeed(staff().get(path))).toEqual({
        ledger_differences: [difference],
      })
      expect(
        await succeed(
          staff().get(path, { query: { account_id: "lacc_other" } })
        )
      ).toEqual({ ledger_differences: [] })
      await expect(checkLedger({ container: app.container })).rejects.toThrow(
        "The ledger does not add up: 1 differences"
      )

      await knex("ledger_balance").update({ held: 6000 })
    })
  },
})
