import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  PartNumberDeletedResponse,
  StorePartNumberResponse,
} from "../../../../types"
import {
  deletePartNumberWorkflow,
  updatePartNumberWorkflow,
} from "../../../../workflows"
import { retrievePartNumber } from "../../../presenting/present-part-numbers"
import type { UpdatePartNumber } from "../../../validators"
import { companyOfBuyer } from "../../company-of-buyer"

/** Changes a part number of the company that the buyer acts for. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdatePartNumber>,
  res: MedusaResponse<StorePartNumberResponse>
): Promise<void> => {
  const { id } = req.params
  await updatePartNumberWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, company_id: companyOfBuyer(req) },
  })
  res.json({ part_number: await retrievePartNumber(id, req.scope) })
}

/** Deletes a part number of the company that the buyer acts for. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PartNumberDeletedResponse>
): Promise<void> => {
  const { id } = req.params
  await deletePartNumberWorkflow(req.scope).run({
    input: { id, company_id: companyOfBuyer(req) },
  })
  res.json({ id, object: "part_number", deleted: true })
}
