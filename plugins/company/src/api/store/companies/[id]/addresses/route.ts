import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  StoreAddressListResponse,
  StoreAddressResponse,
} from "../../../../../types/http/address-book"
import { createCompanyAddressWorkflow } from "../../../../../workflows/company-address/workflows/create-company-address"
import { actorOf } from "../../../../actor-of"
import {
  listAddresses,
  retrieveAddress,
} from "../../../../address-book/list-addresses"
import { storeAddress } from "../../../../address-book/present-store"
import type {
  GetAddressesParams,
  StoreCreateAddress,
} from "../../../../address-book/validators"

/** The addresses that a company may use, with the defaults that count. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreAddressListResponse>
): Promise<void> => {
  const { addresses, ...page } = await listAddresses(
    req.params.id,
    req.validatedQuery as GetAddressesParams,
    req.scope
  )
  res.json({ ...page, addresses: addresses.map(storeAddress) })
}

/** Adds an address to the company's book. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreateAddress>,
  res: MedusaResponse<StoreAddressResponse>
): Promise<void> => {
  const company_id = req.params.id
  const { result } = await createCompanyAddressWorkflow(req.scope).run({
    input: { company_id, ...req.validatedBody, actor: actorOf(req) },
  })
  const address = await retrieveAddress(company_id, result.id, req.scope)
  res.json({ address: storeAddress(address) })
}
