import { createBudgetWorkflow } from "@medusa-b2b/budgets/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { createReadyCart, placeOrderOf } from "@medusa-b2b/testing/fixtures"
import { eventually, failsAfterwards } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { Modules } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

const path = "/store/budgets"

type Budget = {
  id: string
  title: string
  company_id: string
  amount: string
  held: string
  charged: string
  left: string
}
type List = { budgets: Budget[] }
type Completion = {
  type: string
  order: { id: string }
  violations: { code: string; params: Record<string, string> }[]
}

const createAndFailWorkflow = failsAfterwards(createBudgetWorkflow)

storeTest({
  name: "budgets",
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const as = (who: keyof typeof given.people) =>
      asBuyer(given.store, given.people[who].token)
    const budgetsOf = async (who: keyof typeof given.people) =>
      (await succeed(as(who).get<List>(path))).budgets
    const titles = async (who: keyof typeof given.people) =>
      (await budgetsOf(who)).map(({ title }) => title)
    const staffSee = async () =>
      (
        await succeed(
          asAdmin(given.store, given.admin.token).get<{
            budgets: { title: string; company: { id: string } }[]
          }>("/admin/budgets")
        )
      ).budgets.map(({ title, company }) => [title, company.id])
    const solna = { title: "Solna", currency_code: "sek", amount: "1000.10" }
    const give = (
      who: keyof typeof given.people,
      budget: Record<string, unknown>
    ) =>
      succeed(as(who).post<{ budget: Budget }>(path, { ...solna, ...budget }))
    const readyCart = (references?: Record<string, string>) =>
      createReadyCart(
        given.store,
        as("buyer"),
        [{ article: given.articles["SKRUV-100"], quantity: 2 }],
        { references }
      )
    /** What such a cart costs without VAT. */
    const price = async (cart_id: string) => {
      const { cart } = await succeed(
        as("buyer").get<{ cart: { total: number; tax_total: number } }>(
          `/store/carts/${cart_id}`
        )
      )
      return Number((cart.total - cart.tax_total).toFixed(2))
    }
    const complete = (cart_id: string) =>
      as("buyer").post<Completion>(`/store/carts/${cart_id}/complete`)
    const countOrders = async () =>
      (await app.container.resolve(Modules.ORDER).listOrders({})).length

    afterEach(async () => {
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("belong to the company that the member acts for", async () => {
      const { budget } = await give("admin", { title: "  Förråd   Solna " })
      expect(budget).toMatchObject({
        title: "Förråd Solna",
        amount: "1000.1",
        held: "0",
        charged: "0",
        left: "1000.1",
      })
      expect(await titles("buyer")).toEqual(["Förråd Solna"])
      expect(await titles("solnaBuyer")).toEqual(["Förråd Solna"])
      // Who keeps the group's budgets keeps those below too.
      expect(await titles("groupAdmin")).toEqual(["Förråd Solna"])
      expect(await titles("sydelAdmin")).toEqual([])
      expect(await staffSee()).toEqual([
        ["Förråd Solna", given.companies.stockholm.id],
      ])
    })

    it("are given by those who may, and seen by nobody else", async () => {
      expect((await asVisitor(given.store).get(path)).status).toBe(401)
      expect((await as("buyer").post(path, solna)).status).toBe(403)
      expect(await staffSee()).toEqual([])
    })

    it("have each title once in a company, and none that is too long", async () => {
      await give("admin", {})
      const post = (body: object) =>
        as("admin").post<{ message: string }>(path, { ...solna, ...body })
      expect((await post({ title: " Solna" })).status).toBe(400)
      const tooLong = await post({ title: "x".repeat(101) })
      expect(tooLong.status).toBe(400)
      expect(tooLong.data.message).toContain("1 to 100 characters, not 101")
      expect((await post({ title: "Less", amount: -1 })).status).toBe(400)
      const backwards = await post({
        title: "Backwards",
        starts_on: "2026-02-01",
        ends_on: "2026-01-31",
      })
      expect(backwards.status).toBe(400)
      expect(backwards.data.message).toContain("ends_on")
      expect(await titles("admin")).toEqual(["Solna"])
    })

    it("are taken back with their account when something fails afterwards", async () => {
      const { errors } = await createAndFailWorkflow(app.container).run({
        input: {
          ...solna,
          company_id: given.companies.stockholm.id,
          window: "month",
        },
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect(await staffSee()).toEqual([])
      expect(
        await app.container
          .resolve<{ listLedgerAccounts(): Promise<object[]> }>("ledger")
          .listLedgerAccounts()
      ).toEqual([])
    })

    it("are charged with the order, refuse what is more than is left, and get a cancelled order back", async () => {
      const cart = await readyCart()
      const amount = await price(cart.id)
      await give("admin", { amount })
      await give("groupAdmin", { title: "Group", amount: amount * 3 })
      await give("groupAdmin", {
        title: "Euro",
        currency_code: "eur",
        amount: 0,
      })
      await give("groupAdmin", {
        title: "Else",
        cost_centre: "4712",
        amount: 0,
      })
      const left = async () =>
        Object.fromEntries(
          (await budgetsOf("buyer")).map(({ title, charged, left }) => [
            title,
            [Number(charged), Number(left)],
          ])
        )

      const { order } = (await complete(cart.id)).data
      expect(await left()).toEqual({
        Solna: [amount, 0],
        Group: [amount, amount * 2],
        Euro: [0, 0],
        Else: [0, 0],
      })

      const next = await readyCart()
      const refused = await complete(next.id)
      expect(refused.status).toBe(409)
      expect(refused.data.violations).toMatchObject([
        {
          code: "budgets.exceeded_block",
          params: { budget: "Solna", left: "0", currency: "SEK" },
        },
      ])
      expect(await countOrders()).toBe(1)
      expect((await left()).Group).toEqual([amount, amount * 2])

      await cancelOrderWorkflow(app.container).run({
        input: { order_id: order.id },
      })
      await eventually(async () =>
        expect(await left()).toMatchObject({
          Solna: [0, amount],
          Group: [0, amount * 3],
        })
      )
      expect((await complete(next.id)).status).toBe(200)
    })

    it("warn, ask for approval, or refuse, each for itself", async () => {
      await give("admin", { title: "Warns", amount: 0, over: "warn" })
      await placeOrderOf(given.store, as("buyer"), [
        { article: given.articles["SKRUV-100"], quantity: 2 },
      ])
      const [warned] = await budgetsOf("buyer")
      expect(Number(warned.left)).toBe(-Number(warned.charged))
      expect(Number(warned.charged)).toBeGreaterThan(0)

      await give("admin", {
        title: "Approved",
        cost_centre: "4711",
        amount: 0,
        over: "approval",
      })
      const refused = await complete(
        (await readyCart({ cost_centre: "4711" })).id
      )
      expect(refused.status).toBe(409)
      expect(refused.data.violations.map(({ code }) => code).sort()).toEqual([
        "budgets.exceeded_approval",
        "budgets.exceeded_warn",
      ])
      expect(await countOrders()).toBe(1)
    })

    it("let exactly as many of twenty parallel carts through as there is money for", async () => {
      const carts = []
      for (let at = 0; at < 20; at += 1) {
        carts.push(await readyCart())
      }
      const amount = await price(carts[0].id)
      await give("admin", { amount: amount * 3 })
      await give("groupAdmin", { title: "Group", amount: amount * 100 })

      const answers = await Promise.all(carts.map(({ id }) => complete(id)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(17)
      expect(await countOrders()).toBe(3)
      expect(
        (await budgetsOf("buyer"))
          .map(({ title, held, charged }) => [title, held, Number(charged)])
          .sort()
      ).toEqual([
        ["Group", "0", amount * 3],
        ["Solna", "0", amount * 3],
      ])
    })
  },
})
