import { buy } from "./cart.mjs"
import { expect } from "./expect.mjs"

const CONTRACT_PRICE = 900

const agreeOnPrice = async (staff, company) => {
  const { contract } = await staff.post("/admin/contracts", {
    number: "A-1",
    name: "Cable",
    currency_code: "sek",
    starts_at: "2020-01-01T00:00:00.000Z",
  })
  const path = `/admin/contracts/${contract.id}`
  await staff.post(`${path}/parties`, { company_id: company.id })
  const { products } = await staff.get(
    "/admin/products?handle=cable&fields=*variants"
  )
  await staff.post(`${path}/prices/batch`, {
    create: [
      { variant_id: products[0].variants[0].id, amount: CONTRACT_PRICE },
    ],
  })
  await staff.post(`${path}/activate`)
}

/**
 * What the plugins are there for, in short: a company's member buys at its
 * price, and the order says for whom. Does nothing where the plugins that it
 * takes are not installed.
 *
 * @param {Awaited<ReturnType<import("../client.mjs").usersOf>>} users
 * @param {string[]} installed
 */
export const checkWholesale = async ({ staff, register }, installed) => {
  if (!installed.includes("company")) {
    return
  }
  const { company } = await staff.post("/admin/companies", {
    name: "Nordbygg AB",
    kind: "legal_entity",
  })
  const buyer = await register("berit@nordbygg.test")
  await staff.post(`/admin/companies/${company.id}/members`, {
    customer_id: buyer.customer_id,
    role: "buyer",
  })
  const hasContract = installed.includes("contracts")
  if (hasContract) {
    await agreeOnPrice(staff, company)
  }
  const order = await buy(buyer, hasContract ? CONTRACT_PRICE : undefined)
  const { orders } = await staff.get(
    `/admin/orders?id=${order.id}&fields=id,company.id`
  )
  expect(
    orders[0].company?.id === company.id,
    "the member's order does not name the company"
  )
}
