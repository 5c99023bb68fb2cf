export const title = "The order belongs to the company and to the member"

const companyOrders = async (client, company_id) => {
  const { orders } = await client.get(
    `/store/companies/${company_id}/orders?limit=50`
  )
  return orders
}

const seenByColleagues = async ({ story, figures, as, memory }) => {
  for (const [key, who] of [
    ["astrid", "the company's admin"],
    ["viktor", "who may only look"],
  ]) {
    const client = await as(key)
    const { buyer } = await client.get("/store/buyer")
    const orders = await companyOrders(client, buyer.company.id)
    const order = orders.find(({ id }) => id === memory.order.id)
    const { first_name } = figures.person(key)
    story.expect(`${first_name}, ${who}, sees it`, Boolean(order), true)
    if (key === "astrid" && order) {
      story.expect("Ordered by", order.member?.customer?.first_name, "Berit")
      story.expect(
        "Purchase order number",
        order.references.purchase_order_number,
        memory.number
      )
    }
  }
}

const hiddenFromOthers = async ({ story, as, memory }) => {
  const bo = await as("bo")
  const order = `/store/orders/${memory.order.id}`
  story.expect(
    "Bo, of Sydel, opens it",
    (await bo.ask("GET", order)).status,
    404
  )
  const cart = await bo.ask("GET", `/store/carts/${memory.cart_id}`)
  story.expect("Bo opens its cart", cart.status, 404)
  const berit = await as("berit")
  const { buyer } = await berit.get("/store/buyer")
  const list = await bo.ask(
    "GET",
    `/store/companies/${buyer.company.id}/orders`
  )
  story.expect("Bo asks for Nordbygg's orders", list.status, 404)
}

const seenByStaff = async ({ story, figures, staff, memory }) => {
  const admin = await staff("admin")
  const { order_company } = await admin.get(
    `/admin/orders/${memory.order.id}/company`
  )
  const company = figures.company("nordbygg-stockholm")
  story.say("The store's staff open the order in the admin.")
  story.expect("Company", order_company.company.name, company.name)
  story.expect("Member", order_company.member.customer.first_name, "Berit")
  story.expect(
    "Representative",
    order_company.representative.email,
    figures.staff(company.representative).email
  )
  story.expect("It came in through the", order_company.channel, "shop")
}

export const tell = async (tour) => {
  await seenByColleagues(tour)
  await hiddenFromOthers(tour)
  await seenByStaff(tour)
}
