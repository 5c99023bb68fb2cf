import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  DeletedResponse,
  StoreContactPointResponse,
} from "../../../../../../types/http/address-book"
import { deleteContactPointWorkflow } from "../../../../../../workflows/contact-point/workflows/delete-contact-point"
import { updateContactPointWorkflow } from "../../../../../../workflows/contact-point/workflows/update-contact-point"
import { actorOf } from "../../../../../actor-of"
import { retrieveContactPoint } from "../../../../../address-book/contact-points"
import { storeContactPoint } from "../../../../../address-book/present-store"
import type { StoreUpdateContactPoint } from "../../../../../address-book/validators"

/** Changes a contact point, or which papers go there. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreUpdateContactPoint>,
  res: MedusaResponse<StoreContactPointResponse>
): Promise<void> => {
  const id = req.params.contact_point_id
  await updateContactPointWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: actorOf(req) },
  })
  const point = await retrieveContactPoint(id, req.scope)
  res.json({ contact_point: storeContactPoint(point) })
}

/** Deletes a contact point. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DeletedResponse<"company_contact_point">>
): Promise<void> => {
  const id = req.params.contact_point_id
  await deleteContactPointWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "company_contact_point", deleted: true })
}
