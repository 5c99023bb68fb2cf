import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  AdminPartNumberResponse,
  PartNumberDeletedResponse,
} from "../../../../types"
import {
  deletePartNumberWorkflow,
  updatePartNumberWorkflow,
} from "../../../../workflows"
import { retrievePartNumber } from "../../../presenting/present-part-numbers"
import type { UpdatePartNumber } from "../../../validators"

/** Changes what a company calls an article; what is left out stays. */
export const POST = async (
  req: AuthenticatedMedusaRequest<UpdatePartNumber>,
  res: MedusaResponse<AdminPartNumberResponse>
): Promise<void> => {
  const { id } = req.params
  await updatePartNumberWorkflow(req.scope).run({
    input: { ...req.validatedBody, id },
  })
  res.json({ part_number: await retrievePartNumber(id, req.scope) })
}

/** Deletes what a company calls an article. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PartNumberDeletedResponse>
): Promise<void> => {
  const { id } = req.params
  await deletePartNumberWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "part_number", deleted: true })
}
