import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminMailListResponse } from "../../../types/http/admin"
import { permittedFilters } from "./personal-data"
import { withCompanies } from "./with-companies"

/** Lists the mails that wait, were sent, or were not, the newest first. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AdminMailListResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "outgoing_mail",
      fields: req.queryConfig.fields,
      filters: permittedFilters(req.filterableFields, res),
      pagination: req.queryConfig.pagination,
    })
  res.json({
    mails: await withCompanies(data as never[], req.scope),
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}
