import {
  createPersonalLimitWorkflow,
  deleteBudgetWorkflow,
  deletePersonalLimitWorkflow,
  raiseBudgetWorkflow,
  updateBudgetWorkflow,
  updatePersonalLimitWorkflow,
} from "@medusa-b2b/budgets/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { createReadyCart } from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { Modules } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

type Keeper = { id: string; amount: string; over: string; status: string }
type Budget = Keeper & { left: string }
type Limit = Keeper & {
  is_mine: boolean
  member_name: string | null
  standing: { charged: string; held: string; left: string } | null
}
type Refusal = { violations?: { code: string; severity: string }[] }

const failing = {
  budget: failsAfterwards(updateBudgetWorkflow),
  raise: failsAfterwards(raiseBudgetWorkflow),
  deleteBudget: failsAfterwards(deleteBudgetWorkflow),
  create: failsAfterwards(createPersonalLimitWorkflow),
  limit: failsAfterwards(updatePersonalLimitWorkflow),
  deleteLimit: failsAfterwards(deletePersonalLimitWorkflow),
}

storeTest({
  name: "personal limits, and who keeps budgets",
  fixtures: companyStore,
  suite: ({ app, given }) => {
    type Who = keyof typeof given.people
    const as = (who: Who) => asBuyer(given.store, given.people[who].token)
    const staff = () => asAdmin(given.store, given.admin.token)
    const readyCart = (who: Who = "buyer") =>
      createReadyCart(given.store, as(who), [
        { article: given.articles["SKRUV-100"], quantity: 2 },
      ])
    const price = async (who: Who, cart_id: string) =>
      Number(
        (
          await succeed(
            as(who).get<{ order_amount: string }>(
              `/store/carts/${cart_id}/budgets`
            )
          )
        ).order_amount
      )
    const complete = (cart_id: string, who: Who = "buyer") =>
      as(who).post<Refusal & { order?: { id: string } }>(
        `/store/carts/${cart_id}/complete`
      )
    const codes = async (cart_id: string, who: Who = "buyer") =>
      (await complete(cart_id, who)).data.violations?.map(({ code }) => code)
    const countOrders = async () =>
      (await app.container.resolve(Modules.ORDER).listOrders({})).length
    const giveBudget = async (body: object) =>
      (
        await succeed(
          staff().post<{ budget: Budget }>("/admin/budgets", {
            company_id: given.companies.stockholm.id,
            title: "Stockholm",
            currency_code: "sek",
            ...body,
          })
        )
      ).budget
    const giveLimit = async (body: object) =>
      (
        await succeed(
          as("admin").post<{ personal_limit: Limit }>(
            "/store/personal-limits",
            { currency_code: "sek", window: "week", ...body }
          )
        )
      ).personal_limit
    const limitsOf = async (who: Who) =>
      (
        await succeed(
          as(who).get<{ personal_limits: Limit[] }>("/store/personal-limits")
        )
      ).personal_limits
    const budgetNow = async (id: string) =>
      (await succeed(staff().get<{ budget: Budget }>(`/admin/budgets/${id}`)))
        .budget
    const limitNow = async (id: string) =>
      (
        await succeed(
          staff().get<{ personal_limit: Limit }>(`/admin/personal-limits/${id}`)
        )
      ).personal_limit

    afterEach(async () => {
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("each order by itself, all of a week, and each person with a role for themselves", async () => {
      const cart = await readyCart()
      const amount = await price("buyer", cart.id)
      const perOrder = await giveLimit({
        role: "buyer",
        window: "order",
        amount: amount - 1,
      })
      expect(await codes(cart.id)).toEqual(["budgets.personal_order_block"])
      expect(await countOrders()).toBe(0)
      await succeed(
        as("admin").post(`/store/personal-limits/${perOrder.id}`, { amount })
      )

      await giveLimit({ role: "buyer", amount: amount * 1.5 })
      await giveLimit({
        member_id: given.members.buyer.id,
        window: "month",
        amount: amount * 10,
      })
      expect((await complete(cart.id)).status).toBe(200)
      const next = await readyCart()
      expect(await codes(next.id)).toEqual(["budgets.personal_week_block"])
      expect(await countOrders()).toBe(1)
      expect(
        (await limitsOf("buyer")).map(({ standing, is_mine }) => [
          is_mine,
          standing && Number(standing.charged),
        ])
      ).toEqual([
        [true, amount],
        [true, amount],
        [true, null],
      ])
      // What the buyer spent is nothing to a colleague of the same role, in a unit below too.
      const colleague = await readyCart("solnaBuyer")
      expect((await complete(colleague.id, "solnaBuyer")).status).toBe(200)
    })

    it("lets one of a person's two carts through that are completed at once, and follows an amount that is changed in between", async () => {
      const carts = [await readyCart(), await readyCart(), await readyCart()]
      const amount = await price("buyer", carts[0].id)
      const limit = await giveLimit({ role: "buyer", amount })

      const answers = await Promise.all(
        carts.slice(0, 2).map(({ id }) => complete(id))
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
      const placed = answers.findIndex(({ status }) => status === 200)
      // Completed once more, it is the same order.
      expect((await complete(carts[placed].id)).data.order?.id).toBe(
        answers[placed].data.order?.id
      )
      expect(await countOrders()).toBe(1)

      await succeed(
        as("admin").post(`/store/personal-limits/${limit.id}`, {
          amount: amount * 2,
        })
      )
      expect((await complete(carts[2].id)).status).toBe(200)
      await succeed(
        as("admin").post(`/store/personal-limits/${limit.id}`, { amount: 0 })
      )
      expect(await codes(carts[1 - placed].id)).toEqual([
        "budgets.personal_week_block",
      ])
      const [mine] = await limitsOf("buyer")
      expect(mine.standing).toMatchObject({ held: "0" })
      expect(Number(mine.standing?.left)).toBe(-2 * amount)
    })

    it("is passed by who may approve it in the budget's company, and by nobody else", async () => {
      const { id: group } = given.companies.group
      const own = await giveBudget({ amount: 0, over: "approval" })
      const admins = await readyCart("admin")
      const buyers = await readyCart()
      expect(await codes(buyers.id)).toEqual(["budgets.exceeded_approval"])

      const roof = await giveBudget({
        company_id: group,
        title: "Group",
        amount: 0,
        over: "approval",
      })
      // The right in Stockholm does not reach up to the group's budget.
      expect(await codes(admins.id, "admin")).toEqual(
        expect.arrayContaining([
          "budgets.exceeded_warn",
          "budgets.exceeded_approval",
        ])
      )
      expect(await countOrders()).toBe(0)
      await succeed(
        staff().post(`/admin/budgets/${roof.id}`, { status: "closed" })
      )
      expect((await complete(admins.id, "admin")).status).toBe(200)
      expect(Number((await budgetNow(own.id)).left)).toBeLessThan(0)
      expect((await budgetNow(roof.id)).left).toBe("0")
    })

    it("counts from its first day until its last, and not when it is closed", async () => {
      const day = (offset: number) =>
        new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
      const budget = await giveBudget({
        amount: 0,
        window: "unlimited",
        starts_on: day(3),
      })
      const set = (body: object) =>
        succeed(staff().post(`/admin/budgets/${budget.id}`, body))
      const place = async () => (await complete((await readyCart()).id)).status

      expect(await place()).toBe(200)
      await set({ starts_on: day(-9), ends_on: day(3) })
      expect(await place()).toBe(409)
      await set({ ends_on: day(-3) })
      expect(await place()).toBe(200)
      await set({ ends_on: null })
      expect(await place()).toBe(409)
      await set({ status: "closed" })
      expect(await place()).toBe(200)
      await set({ status: "open", over: "warn" })
      expect(await place()).toBe(200)
      expect(await countOrders()).toBe(4)
      expect(Number((await budgetNow(budget.id)).left)).toBeLessThan(0)
    })

    it("is raised for a time, and deleted only when no order ever counted in it", async () => {
      const cart = await readyCart()
      const amount = await price("buyer", cart.id)
      const budget = await giveBudget({ amount: 0 })
      expect((await complete(cart.id)).status).toBe(409)
      await succeed(
        staff().post(`/admin/budgets/${budget.id}/raise`, {
          raised_by: amount,
          raised_until: "2099-01-31T00:00:00Z",
          reason: "New site",
        })
      )
      expect((await complete(cart.id)).status).toBe(200)

      const limit = await giveLimit({ role: "buyer", amount: amount * 100 })
      const unused = await giveBudget({ title: "Unused", amount: 0 })
      await succeed(staff().delete(`/admin/budgets/${unused.id}`))
      await succeed(
        staff().post(`/admin/budgets/${budget.id}`, { amount: amount * 5 })
      )
      expect((await complete((await readyCart()).id)).status).toBe(200)
      for (const path of [
        `/admin/budgets/${budget.id}`,
        `/admin/personal-limits/${limit.id}`,
      ]) {
        const { status, data } = await staff().delete<{ message: string }>(path)
        expect(status).toBe(400)
        expect(data.message).toContain("closed, not deleted")
      }
      expect(await budgetNow(budget.id)).toMatchObject({ status: "open" })
      // Refused, it counts as before.
      expect((await complete((await readyCart()).id)).status).toBe(200)
      expect((await staff().get(`/admin/budgets/${unused.id}`)).status).toBe(
        404
      )
    })

    it("is kept by who may, in their company and below, and never elsewhere", async () => {
      const { stockholm, group, sydel, solna } = given.companies
      const body = { title: "Ours", currency_code: "sek", amount: 10 }
      const post = (who: Who, company_id?: string) =>
        as(who).post<{ budget: Budget }>("/store/budgets", {
          ...body,
          company_id,
        })
      expect((await post("buyer")).status).toBe(403)
      for (const { id } of [group, sydel]) {
        expect((await post("admin", id)).status).toBe(404)
      }
      const unit = await post("admin", solna.id)
      expect(unit.status).toBe(200)
      const { budget: roof } = (await post("groupAdmin", group.id)).data
      const { budget: shop } = (await post("groupAdmin", stockholm.id)).data

      const change = (who: Who, id: string) =>
        as(who).post(`/store/budgets/${id}`, { amount: 20 })
      expect((await change("admin", roof.id)).status).toBe(404)
      expect((await change("sydelAdmin", shop.id)).status).toBe(404)
      expect((await change("buyer", shop.id)).status).toBe(403)
      expect((await change("admin", shop.id)).status).toBe(200)
      expect((await change("groupAdmin", unit.data.budget.id)).status).toBe(200)
      expect((await budgetNow(roof.id)).amount).toBe("10")
      expect(
        (await as("sydelAdmin").delete(`/store/budgets/${shop.id}`)).status
      ).toBe(404)

      const limit = await giveLimit({
        member_id: given.members.buyer.id,
        amount: 1,
      })
      expect(limit.member_name).toBeTruthy()
      expect(await limitsOf("sydelAdmin")).toEqual([])
      expect(await limitsOf("solnaBuyer")).toEqual([])
      const foreign = await as("sydelAdmin").post("/store/personal-limits", {
        member_id: given.members.buyer.id,
        window: "day",
        currency_code: "sek",
        amount: 1,
      })
      expect(foreign.status).toBe(404)
      const twice = await as("admin").post("/store/personal-limits", {
        member_id: given.members.buyer.id,
        window: "week",
        currency_code: "sek",
        amount: 1,
      })
      expect(twice.status).toBe(400)
    })

    it("is taken back whole, in the ledger too, when something fails afterwards", async () => {
      const cart = await readyCart()
      const budget = await giveBudget({ amount: "1000000" })
      const limit = await giveLimit({ role: "buyer", amount: "1000000" })
      await complete(cart.id)
      const before = await Promise.all([
        budgetNow(budget.id),
        limitNow(limit.id),
        limitsOf("buyer"),
      ])
      const attempts = [
        () =>
          failing.budget(app.container).run({
            input: {
              id: budget.id,
              title: "Else",
              amount: 5,
              ends_on: "2099-01-01",
            },
            throwOnError: false,
          }),
        () =>
          failing.raise(app.container).run({
            input: {
              id: budget.id,
              raise: { by: 5, until: "2099-01-01T00:00:00Z" },
              reason: "A test",
            },
            throwOnError: false,
          }),
        () =>
          failing.limit(app.container).run({
            input: { id: limit.id, amount: 5, over: "warn" },
            throwOnError: false,
          }),
        () =>
          failing.create(app.container).run({
            input: {
              company_id: given.companies.stockholm.id,
              role: "buyer",
              window: "day",
              currency_code: "sek",
              amount: 5,
            },
            throwOnError: false,
          }),
      ]
      for (const attempt of attempts) {
        const { errors } = await attempt()
        expect(errors.map(({ error }) => error.message)).toEqual([
          "Something failed afterwards",
        ])
      }
      expect(
        await Promise.all([
          budgetNow(budget.id),
          limitNow(limit.id),
          limitsOf("buyer"),
        ])
      ).toEqual(before)

      const spare = await giveBudget({ title: "Spare", amount: 0 })
      const idle = await giveLimit({ role: "admin", amount: 0 })
      for (const [workflow, id] of [
        [failing.deleteBudget, spare.id],
        [failing.deleteLimit, idle.id],
      ] as const) {
        const { errors } = await workflow(app.container).run({
          input: { id },
          throwOnError: false,
        })
        expect(errors).toHaveLength(1)
      }
      expect(await limitNow(idle.id)).toMatchObject({ status: "open" })
      // It holds again: its account is open.
      const next = await readyCart()
      expect(await codes(next.id)).toEqual(["budgets.exceeded_block"])
    })
  },
})
