import {
  updateBudgetWorkflow,
  updatePersonalLimitWorkflow,
} from "@medusa-b2b/budgets/workflows"
import { findLedgerDifferences } from "@medusa-b2b/ledger/workflows"
import { createReadyCart } from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { companyStore } from "../__fixtures__/company-store"

type Keeper = { id: string; title?: string; amount: string; over: string }
type Limit = Keeper & { standing: { charged: string } | null }

let meanwhile = (): Promise<void> => Promise.resolve()
const failing = {
  budget: failsAfterwards(updateBudgetWorkflow, () => meanwhile()),
  limit: failsAfterwards(updatePersonalLimitWorkflow, () => meanwhile()),
}

storeTest({
  name: "budgets and personal limits, while others change the same",
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const buyer = () => asBuyer(given.store, given.people.buyer.token)
    const staff = () => asAdmin(given.store, given.admin.token)
    const order = async () => {
      const cart = await createReadyCart(given.store, buyer(), [
        { article: given.articles["SKRUV-100"], quantity: 2 },
      ])
      await succeed(buyer().post(`/store/carts/${cart.id}/complete`))
    }
    const give = async (path: string, body: object): Promise<Keeper> => {
      const { budget, personal_limit } = await succeed(
        staff().post<{ budget: Keeper; personal_limit: Keeper }>(path, {
          company_id: given.companies.stockholm.id,
          currency_code: "sek",
          ...body,
        })
      )
      return budget ?? personal_limit
    }
    const giveLimit = (amount: string) =>
      give("/admin/personal-limits", { role: "buyer", window: "week", amount })
    const counted = async (): Promise<number> => {
      const { personal_limits } = await succeed(
        buyer().get<{ personal_limits: Limit[] }>("/store/personal-limits")
      )
      return Number(personal_limits[0].standing?.charged)
    }

    afterEach(async () => {
      meanwhile = () => Promise.resolve()
      expect(await findLedgerDifferences(app.container)).toEqual([])
    })

    it("keep what others have changed when a change is taken back", async () => {
      const budget = await give("/admin/budgets", {
        title: "Stockholm",
        amount: "100",
        over: "warn",
      })
      const limit = await giveLimit("100")
      meanwhile = async () => {
        await updateBudgetWorkflow(app.container).run({
          input: { id: budget.id, title: "Theirs" },
        })
        await updatePersonalLimitWorkflow(app.container).run({
          input: { id: limit.id, over: "warn" },
        })
      }
      await failing.budget(app.container).run({
        input: { id: budget.id, title: "Ours", over: "block" },
        throwOnError: false,
      })
      await failing.limit(app.container).run({
        input: { id: limit.id, amount: 5 },
        throwOnError: false,
      })
      expect(
        await succeed(staff().get(`/admin/budgets/${budget.id}`))
      ).toMatchObject({ budget: { title: "Theirs", over: "warn" } })
      expect(
        await succeed(staff().get(`/admin/personal-limits/${limit.id}`))
      ).toMatchObject({ personal_limit: { amount: "100", over: "warn" } })
    })

    it("count on in their window when the company gets another time zone", async () => {
      const limit = await giveLimit("1000000")
      await order()
      const before = await counted()
      expect(before).toBeGreaterThan(0)
      await succeed(
        staff().post(`/admin/companies/${given.companies.stockholm.id}`, {
          time_zone: "Asia/Tokyo",
        })
      )
      // The account follows the limit: it is looked for again.
      await succeed(
        staff().post(`/admin/personal-limits/${limit.id}`, {
          amount: "1000001",
        })
      )
      await app.container
        .resolve<{ updatePersonalLimits: (row: object) => Promise<unknown> }>(
          "budget"
        )
        .updatePersonalLimits({ id: limit.id, amount: 1000002 })
      await order()
      expect(await counted()).toBe(2 * before)
    })
  },
})
