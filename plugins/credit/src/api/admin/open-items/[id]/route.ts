import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminOpenItemResponse } from "../../../../types"
import {
  ADMIN_OPEN_ITEM_FIELDS,
  presentAdminOpenItem,
} from "../../../present-open-item"

/** An invoice, a credit note or a payment. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminOpenItemResponse>
): Promise<void> => {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "open_item",
      fields: ADMIN_OPEN_ITEM_FIELDS,
      filters: { id: req.params.id },
    })
  if (!data[0]) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no open item with the id ${req.params.id}`
    )
  }
  res.json({ open_item: presentAdminOpenItem(data[0]) })
}
