import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MathBN } from "@medusajs/framework/utils"
import type { AdminReceivable, AdminReceivablesResponse } from "../../../types"
import { itemsIn } from "../../../workflows/open-item/items-in"
import { today } from "../../present-open-item"
import { companiesNamed } from "../company-credits/companies-named"
import type { AdminGetReceivablesParams } from "./validators"

/** What companies owe, by company and currency and by how long it is overdue; who owes the most for the longest comes first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetReceivablesParams>,
  res: MedusaResponse<AdminReceivablesResponse>
): Promise<void> => {
  const { q, company_id, currency_code, offset, limit } =
    req.validatedQuery as AdminGetReceivablesParams
  const named = q ? await companiesNamed(q, req.scope) : null
  const asked = company_id ? [company_id] : null
  const { rows, count } = await itemsIn(req.scope).receivables({
    company_ids:
      named && asked
        ? named.filter((id) => id === company_id)
        : (named ?? asked),
    currency_code: currency_code ?? null,
    today: today(),
    offset,
    limit,
  })
  const companies = await req.scope
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies(
      { id: rows.map((row) => row.company_id) },
      { select: ["id", "name", "external_id"], take: rows.length }
    )
  const byId = new Map(companies.map((company) => [company.id, company]))
  res.json({
    receivables: rows.map(
      ({
        company_id,
        currency_code,
        unallocated,
        oldest_due_on,
        ...ageing
      }) => {
        const company = byId.get(company_id)
        return {
          company_id,
          company: company
            ? {
                id: company.id,
                name: company.name,
                external_id: company.external_id,
              }
            : null,
          currency_code,
          ageing,
          unpaid: Object.values(ageing).reduce<string>(
            (sum, amount) => MathBN.add(sum, amount).toFixed(),
            "0"
          ),
          unallocated,
          oldest_due_on,
        } satisfies AdminReceivable
      }
    ),
    count,
    offset,
    limit,
  })
}
