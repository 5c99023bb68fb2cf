const fulfillmentsOf = ({ id }) => `/admin/orders/${id}/fulfillments`

/** All of an order, from the central warehouse, where the goods are. */
const wholeOrder = async ({ figures }, admin, order) => {
  const query = new URLSearchParams({ name: figures.warehouse().name })
  const { stock_locations } = await admin.get(`/admin/stock-locations?${query}`)
  return {
    items: order.items.map(({ id, quantity }) => ({ id, quantity })),
    location_id: stock_locations[0].id,
  }
}

/** Tries to have an order packed; the whole answer, whatever its status is. */
export const askToPack = async (tour, admin, order) =>
  admin.ask("POST", fulfillmentsOf(order), await wholeOrder(tour, admin, order))

/** Packs an order and sends it off. */
export const ship = async (tour, admin, order) => {
  const whole = await wholeOrder(tour, admin, order)
  const packed = await admin.post(
    `${fulfillmentsOf(order)}?fields=id,fulfillments.id`,
    whole
  )
  await admin.post(
    `${fulfillmentsOf(order)}/${packed.order.fulfillments[0].id}/shipments`,
    { items: whole.items }
  )
}
