import { giveCredit } from "../fixtures/credit.mjs"
import { readyCart } from "../fixtures/shopping.mjs"
import { shop } from "../scenes/shop.mjs"
import { complete } from "./complete-cart.mjs"

const LINES = 50

const PROVIDERS = { plain: "pp_system_default", ours: "pp_on_account_credit" }

/** Makes sure that what is measured was held. */
const assertHeld = async (admin, company) => {
  const { company_credits } = await admin.get("/admin/company-credits", {
    company_id: company.id,
  })
  const [{ standing }] = company_credits
  if (!(Number(standing.held) > 0)) {
    throw new Error("The order holds nothing on the credit")
  }
}

/** An order on account: held on a credit, two budgets and a personal limit. */
export const creditOrder = {
  name: "credit-order",
  title:
    "completing a cart of 50 lines on account with budgets ÷ the same with the system payment and without our plugins",
  aim: 1.3,
  better: "lower",
  scene: shop,
  prepare: async ({ articles, admin, company, plain, ours }) => {
    await giveCredit(admin, company)
    const lines = articles.slice(0, LINES)
    const sides = { plain, ours }
    const carts = {}
    const reset = async (side) => {
      carts[side] = await readyCart(sides[side], lines, PROVIDERS[side])
    }
    await reset("ours")
    await complete(ours, carts.ours)
    await assertHeld(admin, company)
    return {
      plain: () => complete(plain, carts.plain),
      ours: () => complete(ours, carts.ours),
      reset,
    }
  },
}
