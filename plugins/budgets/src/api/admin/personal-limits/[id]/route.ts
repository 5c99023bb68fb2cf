import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminPersonalLimitDeleteResponse,
  AdminPersonalLimitResponse,
} from "../../../../types"
import {
  deletePersonalLimitWorkflow,
  updatePersonalLimitWorkflow,
} from "../../../../workflows"
import { refetchPersonalLimit } from "../../../presenting/refetch"
import type { UpdatePersonalLimit } from "../../../validators"

/** A personal limit, with what is left for one member's. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPersonalLimitResponse>
): Promise<void> => {
  const { id } = req.params
  res.json({ personal_limit: await refetchPersonalLimit(id, req.scope) })
}

/** Changes a personal limit, closes it or opens it again; what is left out stays. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdatePersonalLimit>,
  res: MedusaResponse<AdminPersonalLimitResponse>
): Promise<void> => {
  const { id } = req.params
  await updatePersonalLimitWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, actor: actorOf(req) },
  })
  res.json({ personal_limit: await refetchPersonalLimit(id, req.scope) })
}

/** Deletes a personal limit in which no order ever counted. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPersonalLimitDeleteResponse>
): Promise<void> => {
  const { id } = req.params
  await deletePersonalLimitWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "personal_limit", deleted: true })
}
