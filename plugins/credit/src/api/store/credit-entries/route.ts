import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  StoreCreditEntry,
  StoreCreditEntryResponse,
  StoreCreditEntriesResponse,
} from "../../../types"
import { createCreditEntryWorkflow } from "../../../workflows"
import { companyOfBuyer } from "./company-of-buyer"
import type {
  StoreCreateCreditEntry,
  StoreGetCreditEntriesParams,
} from "./validators"

const shown = ({
  id,
  company_id,
  title,
  created_at,
}: Omit<StoreCreditEntry, "created_at"> & {
  created_at: string | Date
}): StoreCreditEntry => ({
  id,
  company_id,
  title,
  created_at: new Date(created_at).toISOString(),
})

/** Lists the credit entries of the company that the buyer acts for. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, StoreGetCreditEntriesParams>,
  res: MedusaResponse<StoreCreditEntriesResponse>
): Promise<void> => {
  const { data, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "credit_entry",
      fields: req.queryConfig.fields,
      filters: { ...req.filterableFields, company_id: companyOfBuyer(req) },
      pagination: req.queryConfig.pagination,
    })
  res.json({
    credit_entries: data as unknown as StoreCreditEntry[],
    count: metadata?.count ?? 0,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? 0,
  })
}

/** Adds a credit entry to the company that the buyer acts for. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreateCreditEntry>,
  res: MedusaResponse<StoreCreditEntryResponse>
): Promise<void> => {
  const { result } = await createCreditEntryWorkflow(req.scope).run({
    input: {
      ...req.validatedBody,
      company_id: companyOfBuyer(req),
      actor: actorOf(req),
    },
  })
  res.json({ credit_entry: shown(result) })
}
