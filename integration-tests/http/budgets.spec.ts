import { createBudgetWorkflow } from "@medusa-b2b/budgets/workflows"
import {
  createAdmin,
  createCompanies,
  createPeople,
  openStore,
} from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import {
  asAdmin,
  asBuyer,
  asVisitor,
  succeed,
} from "@medusa-b2b/testing/requests"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"

const path = "/store/budgets"

type List = { budgets: { title: string; company_id: string }[] }

const createAndFailWorkflow = failsAfterwards(createBudgetWorkflow)

const setScene = async (app: TestApp) => {
  const store = await openStore(app)
  const admin = await createAdmin(app)
  const companies = await createCompanies(store, admin)
  const { people } = await createPeople(store, admin, companies)
  return { store, admin, companies, people }
}

storeTest({
  name: "budgets",
  fixtures: setScene,
  suite: ({ app, given }) => {
    const as = (who: keyof typeof given.people) =>
      asBuyer(given.store, given.people[who].token)
    const titles = async (who: keyof typeof given.people) =>
      (await succeed(as(who).get<List>(path))).budgets.map(({ title }) => title)
    const staffSee = async () =>
      (
        await succeed(
          asAdmin(given.store, given.admin.token).get<{
            budgets: { title: string; company: { id: string } }[]
          }>("/admin/budgets")
        )
      ).budgets.map(({ title, company }) => [title, company.id])

    it("belong to the company that the member acts for", async () => {
      const { status, data } = await as("admin").post(path, {
        title: "  Förråd   Solna ",
      })
      expect(status).toBe(200)
      expect(data).toMatchObject({ budget: { title: "Förråd Solna" } })

      expect(await titles("buyer")).toEqual(["Förråd Solna"])
      expect(await titles("sydelAdmin")).toEqual([])
      expect(await staffSee()).toEqual([
        ["Förråd Solna", given.companies.stockholm.id],
      ])
    })

    it("are added by those who may, and seen by nobody else", async () => {
      expect((await asVisitor(given.store).get(path)).status).toBe(401)
      expect((await as("buyer").post(path, { title: "Solna" })).status).toBe(
        403
      )
      expect(await staffSee()).toEqual([])
    })

    it("have each title once in a company, and none that is too long", async () => {
      expect((await as("admin").post(path, { title: "Solna" })).status).toBe(
        200
      )
      expect((await as("admin").post(path, { title: " Solna" })).status).toBe(
        400
      )
      const tooLong = await as("admin").post<{ message: string }>(path, {
        title: "x".repeat(101),
      })
      expect(tooLong.status).toBe(400)
      expect(tooLong.data.message).toContain("1 to 100 characters, not 101")
      expect(await titles("admin")).toEqual(["Solna"])
    })

    it("are taken back when something fails afterwards", async () => {
      const { errors } = await createAndFailWorkflow(app.container).run({
        input: { company_id: given.companies.stockholm.id, title: "Solna" },
        throwOnError: false,
      })
      expect(errors.map(({ error }) => error.message)).toEqual([
        "Something failed afterwards",
      ])
      expect(await staffSee()).toEqual([])
    })
  },
})
