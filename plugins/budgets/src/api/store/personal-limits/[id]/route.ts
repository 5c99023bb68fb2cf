import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  StorePersonalLimitDeleteResponse,
  StorePersonalLimitResponse,
} from "../../../../types"
import {
  deletePersonalLimitWorkflow,
  updatePersonalLimitWorkflow,
} from "../../../../workflows"
import { refetchPersonalLimit } from "../../../presenting/refetch"
import type { UpdatePersonalLimit } from "../../../validators"
import { keptFilter, seenPersonalLimits, withMayChange } from "../../reach"

const refetched = (req: AuthenticatedMedusaRequest, within: object) =>
  refetchPersonalLimit(req.params.id, req.scope, within, req.buyer ?? null)

/** A personal limit of the buyer's own, or that they keep, with what is left. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StorePersonalLimitResponse>
): Promise<void> => {
  const limit = await refetched(req, await seenPersonalLimits(req))
  const [personal_limit] = await withMayChange(req, [limit])
  res.json({ personal_limit })
}

/** Changes a personal limit that the buyer keeps, closes it or opens it again; what is left out stays. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdatePersonalLimit>,
  res: MedusaResponse<StorePersonalLimitResponse>
): Promise<void> => {
  await refetched(req, await keptFilter(req))
  await updatePersonalLimitWorkflow(req.scope).run({
    input: { ...req.validatedBody, id: req.params.id, actor: actorOf(req) },
  })
  const limit = await refetched(req, {})
  res.json({ personal_limit: { ...limit, may_change: true } })
}

/** Deletes a personal limit that the buyer keeps and in which no order ever counted. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StorePersonalLimitDeleteResponse>
): Promise<void> => {
  const { id } = req.params
  await refetched(req, await keptFilter(req))
  await deletePersonalLimitWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "personal_limit", deleted: true })
}
