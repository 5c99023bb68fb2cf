import type { Actor } from "@medusa-b2b/kit/door"
import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
} from "@medusajs/framework/http"

/**
 * Who makes a request, for workflows and the activity log: an admin user, the
 * system for a secret API key, otherwise whoever is in the shop, with nulls
 * for what a visitor lacks. Taken from the session alone.
 */
export const actorOf = (req: MedusaRequest): Actor => {
  const auth = (req as Partial<AuthenticatedMedusaRequest>).auth_context
  switch (auth?.actor_type) {
    case "user":
      return { kind: "staff", user_id: auth.actor_id }
    case "api-key":
      return { kind: "system", reason: `api-key ${auth.actor_id}` }
    default:
      return {
        kind: "member",
        customer_id: req.buyer?.customer_id ?? auth?.actor_id ?? null,
        member_id: req.buyer?.member_id ?? null,
      }
  }
}
