import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type {
  StorePartNumberResponse,
  StorePartNumbersResponse,
} from "../../../types"
import { createPartNumberWorkflow } from "../../../workflows"
import { lineageOf } from "../../../workflows/lineage"
import { lookerOf } from "../../looker"
import {
  listPartNumbers,
  retrievePartNumber,
} from "../../presenting/present-part-numbers"
import { visibleVariants } from "../../presenting/visible-variants"
import type { GetPartNumbers, StoreCreatePartNumber } from "../../validators"
import { companyOfBuyer } from "../company-of-buyer"

/** The part numbers of the company that the buyer acts for, and of those above it, which hold for it too. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, GetPartNumbers>,
  res: MedusaResponse<StorePartNumbersResponse>
): Promise<void> => {
  const { fields, pagination } = req.queryConfig
  const filters = { ...req.filterableFields, company_id: lineageOf(req.buyer) }
  res.json(await listPartNumbers({ filters, fields, pagination }, req.scope))
}

/** Writes down what the company calls an article that the buyer may see. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreatePartNumber>,
  res: MedusaResponse<StorePartNumberResponse>
): Promise<void> => {
  const company_id = companyOfBuyer(req)
  const { variant_id } = req.validatedBody
  const [visible] = await visibleVariants(
    { id: [variant_id] },
    lookerOf(req),
    req.scope
  )
  if (!visible) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Product variant with id: ${variant_id} was not found`
    )
  }
  const { result } = await createPartNumberWorkflow(req.scope).run({
    input: { ...req.validatedBody, company_id },
  })
  res.json({ part_number: await retrievePartNumber(result.id, req.scope) })
}
