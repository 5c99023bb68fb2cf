import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "../../../../../modules/company"
import type { StoreCartReferencesResponse } from "../../../../../types/http/store"
import { setCartReferencesWorkflow } from "../../../../../workflows/cart/workflows/set-cart-references"
import type { StoreSetReferences } from "../../validators"

/** The references on a cart. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<StoreCartReferencesResponse>
): Promise<void> => {
  const cart_id = req.params.id
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "cart", fields: ["id"], filters: { id: cart_id } })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Cart with id: ${cart_id} was not found`
    )
  }
  const service: CompanyModuleService = req.scope.resolve(COMPANY_MODULE)
  res.json({ references: await service.referencesOfCart(cart_id) })
}

/** Writes the given references on a cart and leaves the others. */
export const POST = async (
  req: MedusaRequest<StoreSetReferences>,
  res: MedusaResponse<StoreCartReferencesResponse>
): Promise<void> => {
  const { result } = await setCartReferencesWorkflow(req.scope).run({
    input: { cart_id: req.params.id, references: req.validatedBody },
  })
  res.json({ references: result })
}
