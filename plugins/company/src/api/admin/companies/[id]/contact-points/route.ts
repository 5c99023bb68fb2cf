import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminContactPointListResponse,
  AdminContactPointResponse,
} from "../../../../../types/http/address-book"
import { createContactPointWorkflow } from "../../../../../workflows/contact-point/workflows/create-contact-point"
import { actorOf } from "../../../../actor-of"
import {
  listContactPoints,
  retrieveContactPoint,
} from "../../../../address-book/contact-points"
import type {
  GetContactPointsParams,
  AdminCreateContactPoint,
} from "../../../../address-book/validators"

/** A company's own contact points. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminContactPointListResponse>
): Promise<void> => {
  res.json(
    await listContactPoints(
      req.params.id,
      req.validatedQuery as GetContactPointsParams,
      req.scope
    )
  )
}

/** Adds a contact point to the company, with the papers that go there. */
export const POST = async (
  req: MedusaRequest<AdminCreateContactPoint>,
  res: MedusaResponse<AdminContactPointResponse>
): Promise<void> => {
  const { result } = await createContactPointWorkflow(req.scope).run({
    input: {
      company_id: req.params.id,
      ...req.validatedBody,
      actor: actorOf(req),
    },
  })
  const point = await retrieveContactPoint(result.id, req.scope)
  res.json({ contact_point: point })
}
