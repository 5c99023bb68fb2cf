import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  DeletedResponse,
  StoreAddressResponse,
} from "../../../../../../types/http/address-book"
import { deleteCompanyAddressWorkflow } from "../../../../../../workflows/company-address/workflows/delete-company-address"
import { updateCompanyAddressWorkflow } from "../../../../../../workflows/company-address/workflows/update-company-address"
import { actorOf } from "../../../../../actor-of"
import { retrieveAddress } from "../../../../../address-book/list-addresses"
import { storeAddress } from "../../../../../address-book/present-store"
import type { StoreUpdateAddress } from "../../../../../address-book/validators"

/** Changes an address of the company, or makes it the default. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreUpdateAddress>,
  res: MedusaResponse<StoreAddressResponse>
): Promise<void> => {
  const { id: company_id, address_id } = req.params
  await updateCompanyAddressWorkflow(req.scope).run({
    input: { id: address_id, ...req.validatedBody, actor: actorOf(req) },
  })
  const address = await retrieveAddress(company_id, address_id, req.scope)
  res.json({ address: storeAddress(address) })
}

/** Deletes an address; orders keep their copy. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DeletedResponse<"company_address">>
): Promise<void> => {
  const id = req.params.address_id
  await deleteCompanyAddressWorkflow(req.scope).run({
    input: { id, actor: actorOf(req) },
  })
  res.json({ id, object: "company_address", deleted: true })
}
