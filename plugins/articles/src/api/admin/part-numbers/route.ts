import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { buyerDirectory } from "@medusa-b2b/kit/buyer"
import type {
  AdminPartNumberResponse,
  AdminPartNumbersResponse,
} from "../../../types"
import { createPartNumberWorkflow } from "../../../workflows"
import {
  listPartNumbers,
  retrievePartNumber,
} from "../../presenting/present-part-numbers"
import type {
  AdminCreatePartNumber,
  AdminGetPartNumbers,
} from "../../validators"

const assertCompany = async (
  req: AuthenticatedMedusaRequest,
  id: string
): Promise<void> => {
  const { data } = buyerDirectory()
    ? await req.scope
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "company", fields: ["id"], filters: { id } })
    : { data: [] }
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Company with id: ${id} was not found`
    )
  }
}

/** Part numbers of all companies, or of one (`company_id`) without those that it inherits. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetPartNumbers>,
  res: MedusaResponse<AdminPartNumbersResponse>
): Promise<void> => {
  const { fields, pagination } = req.queryConfig
  const filters = req.filterableFields
  res.json(await listPartNumbers({ filters, fields, pagination }, req.scope))
}

/** Writes down what a company calls an article. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreatePartNumber>,
  res: MedusaResponse<AdminPartNumberResponse>
): Promise<void> => {
  await assertCompany(req, req.validatedBody.company_id)
  const { result } = await createPartNumberWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  res.json({ part_number: await retrievePartNumber(result.id, req.scope) })
}
