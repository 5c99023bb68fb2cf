import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  StoreContactPointListResponse,
  StoreContactPointResponse,
} from "../../../../../types/http/address-book"
import { createContactPointWorkflow } from "../../../../../workflows/contact-point/workflows/create-contact-point"
import { actorOf } from "../../../../actor-of"
import {
  listContactPoints,
  retrieveContactPoint,
} from "../../../../address-book/contact-points"
import { storeContactPoint } from "../../../../address-book/present-store"
import type {
  GetContactPointsParams,
  StoreCreateContactPoint,
} from "../../../../address-book/validators"

/** A company's own contact points. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreContactPointListResponse>
): Promise<void> => {
  const { contact_points, ...page } = await listContactPoints(
    req.params.id,
    req.validatedQuery as GetContactPointsParams,
    req.scope
  )
  res.json({ ...page, contact_points: contact_points.map(storeContactPoint) })
}

/** Adds a contact point to the company, with the papers that go there. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreateContactPoint>,
  res: MedusaResponse<StoreContactPointResponse>
): Promise<void> => {
  const { result } = await createContactPointWorkflow(req.scope).run({
    input: {
      company_id: req.params.id,
      ...req.validatedBody,
      actor: actorOf(req),
    },
  })
  const point = await retrieveContactPoint(result.id, req.scope)
  res.json({ contact_point: storeContactPoint(point) })
}
