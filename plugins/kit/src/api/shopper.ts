import type { MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../door"

/** The caller of a store route as the door knows them: a member, a bare customer or a visitor. */
export const shopper = ({ buyer }: Pick<MedusaRequest, "buyer">): Actor => ({
  kind: "member",
  customer_id: buyer?.customer_id ?? null,
  member_id: buyer?.member_id ?? null,
})
