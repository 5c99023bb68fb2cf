import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  DeletedResponse,
  AdminContactPointResponse,
} from "../../../../../../types/http/address-book"
import { deleteContactPointWorkflow } from "../../../../../../workflows/contact-point/workflows/delete-contact-point"
import { updateContactPointWorkflow } from "../../../../../../workflows/contact-point/workflows/update-contact-point"
import { actorOf } from "../../../../../actor-of"
import { retrieveContactPoint } from "../../../../../address-book/contact-points"
import type { AdminUpdateContactPoint } from "../../../../../address-book/validators"

/** Changes a contact point, or which papers go there. */
export const POST = async (
  req: MedusaRequest<AdminUpdateContactPoint>,
  res: MedusaResponse<AdminContactPointResponse>
): Promise<void> => {
  const id = req.params.contact_point_id
  await updateContactPointWorkflow(req.scope).run({
    input: { id, ...req.validatedBody, actor: actorOf(req) },
  })
  const point = await retrieveContactPoint(id, req.scope)
  res.json({ contact_point: point })
}

/** Deletes a contact point. */
export const DELETE = async (
  req: MedusaRequest,
  res: MedusaResponse<DeletedResponse<"company_contact_point">>
): Promise<void> => {
  const id = req.params.contact_point_id
  await deleteContactPointWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "company_contact_point", deleted: true })
}
