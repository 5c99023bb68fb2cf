import { definePersonalData } from "@medusa-b2b/kit/personal-data"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Columns of a cart's address that tell of a person. */
const ADDRESS_TEXTS = [
  "first_name",
  "last_name",
  "company",
  "phone",
  "address_1",
  "address_2",
  "postal_code",
  "city",
]

const COLLECTION = `select cp.payment_collection_id from cart_payment_collection cp
  join cart c on c.id = cp.cart_id where c.customer_id = ?`

/**
 * A person's carts, also those that have become orders: an order has its own
 * copy of addresses, which is kept with it. And what payment providers were told
 * of the person with a cart's payment. Core has no method for it.
 */
definePersonalData({
  name: "carts",
  by: "company",
  known_by: "customer",
  collect: async ({ customer_id }, container) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({
        entity: "cart",
        fields: ["id", "email", "created_at", "shipping_address.*"],
        filters: { customer_id },
      })
    return data
  },
  erase: async ({ customer_id, alias }, container) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await knex.raw(
      `update cart_address set ${ADDRESS_TEXTS.map((column) => `${column} = null`).join(", ")},
         metadata = null, updated_at = now()
       where id in (
         select unnest(array[shipping_address_id, billing_address_id]) from cart where customer_id = ?
       ) or customer_id = ?`,
      [customer_id, customer_id]
    )
    await knex.raw(
      "update cart set email = ?, updated_at = now() where customer_id = ?",
      [alias, customer_id]
    )
    await knex.raw(
      `update payment_session set context = null, updated_at = now()
       where payment_collection_id in (${COLLECTION})`,
      [customer_id]
    )
    await knex.raw(
      `update account_holder set email = null, data = '{}', updated_at = now()
       where id in (
         select account_holder_id from customer_account_holder where customer_id = ?
       )`,
      [customer_id]
    )
  },
})
