import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Key of the metadata of an edit whose order's VAT has been looked at since. */
export const TAX_LOOKED_AT = "b2b_tax_looked_at"

// An edit of the last minute is the subscriber's; after a week staff knows.
const LOST = `
  select distinct order_id from order_change
  where change_type = 'edit' and status = 'confirmed' and deleted_at is null
    and confirmed_at between now() - interval '7 days' and now() - interval '1 minute'
    and metadata ->> ? is null
  order by order_id limit ?`

/** Orders with a confirmed edit whose event was lost, or whose handling failed. */
export const ordersWithLostEdits = async (
  most: number,
  container: MedusaContainer
): Promise<string[]> => {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { order_id: string }[] }>(LOST, [TAX_LOOKED_AT, most])
  return rows.map(({ order_id }) => order_id)
}
