import { createCompanies } from "../fixtures/companies.mjs"
import { freshStore } from "../scenes/fresh-store.mjs"
import { repeated } from "./repeated.mjs"

/** Times that a pair asks for everything, so that single answers do not decide. */
const ROUNDS = 5

const PAGE = { limit: 50 }

/** Admin list, deep page, search and a company's members, over 4,000 companies and 12,000 members. */
export const companyList = {
  name: "company-list",
  title:
    "admin list and search over 4,000 companies and 12,000 members ÷ core's customer list over as many",
  aim: 1.2,
  better: "lower",
  scene: freshStore(),
  prepare: async (context) => {
    const { store } = context
    const sample = await createCompanies(context)
    const [company] = sample.companies
    const ask = async (path, queries) => {
      for (const query of queries) {
        await store.get(path, { ...PAGE, ...query })
      }
    }
    // Both lists: first page, a page in the middle, a search that finds few.
    const asked = [{ order: "-created_at" }, { offset: 2000 }, { q: "_1234" }]
    return {
      plain: repeated(ROUNDS, async () => {
        await ask("/admin/customers", asked)
        await ask("/admin/customers", [
          { "groups[]": company.customer_group_id },
        ])
      }),
      ours: repeated(ROUNDS, async () => {
        await ask("/admin/companies", asked)
        await ask(`/admin/companies/${company.id}/members`, [{}])
      }),
    }
  },
}
