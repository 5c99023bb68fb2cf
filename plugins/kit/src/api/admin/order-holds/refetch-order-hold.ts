import type { MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminOrderHold } from "../../../types/http"
import { presentOrderHold } from "./present"
import { NEEDED_FIELDS } from "./query-config"

/**
 * The hold that the path names, as the request asks for it.
 *
 * @throws MedusaError NOT_FOUND when there is none.
 */
export const refetchOrderHold = async (
  req: MedusaRequest
): Promise<AdminOrderHold> => {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "order_hold",
        fields: [...req.queryConfig.fields, ...NEEDED_FIELDS],
        filters: { id: req.params.id },
      },
      { throwIfKeyNotFound: true }
    )
  return presentOrderHold(data[0] as never, req)
}
