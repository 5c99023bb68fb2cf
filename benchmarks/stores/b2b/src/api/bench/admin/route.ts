import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"

/** Makes an admin of whoever has registered; the store is gone after the measure. */
export const POST = async (
  req: AuthenticatedMedusaRequest<{ email: string }>,
  res: MedusaResponse<{ id: string }>
): Promise<void> => {
  const { result } = await createUserAccountWorkflow(req.scope).run({
    input: {
      authIdentityId: req.auth_context.auth_identity_id,
      userData: { email: req.body.email },
    },
  })
  res.json({ id: result.id })
}
