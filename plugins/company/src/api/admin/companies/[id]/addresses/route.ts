import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  AdminAddressListResponse,
  AdminAddressResponse,
} from "../../../../../types/http/address-book"
import { createCompanyAddressWorkflow } from "../../../../../workflows/company-address/workflows/create-company-address"
import { actorOf } from "../../../../actor-of"
import {
  listAddresses,
  retrieveAddress,
} from "../../../../address-book/list-addresses"
import type {
  GetAddressesParams,
  AdminCreateAddress,
} from "../../../../address-book/validators"

/** The addresses that a company may use, with the defaults that count. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminAddressListResponse>
): Promise<void> => {
  res.json(
    await listAddresses(
      req.params.id,
      req.validatedQuery as GetAddressesParams,
      req.scope
    )
  )
}

/** Adds an address to the company's book. */
export const POST = async (
  req: MedusaRequest<AdminCreateAddress>,
  res: MedusaResponse<AdminAddressResponse>
): Promise<void> => {
  const company_id = req.params.id
  const { result } = await createCompanyAddressWorkflow(req.scope).run({
    input: { company_id, ...req.validatedBody, actor: actorOf(req) },
  })
  const address = await retrieveAddress(company_id, result.id, req.scope)
  res.json({ address })
}
