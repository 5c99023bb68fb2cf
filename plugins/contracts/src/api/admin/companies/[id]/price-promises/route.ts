import { actorOf } from "@medusa-b2b/company/actor"
import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type {
  AdminPricePromise,
  AdminPricePromisesResponse,
} from "../../../../../types"
import { promisePricesWorkflow } from "../../../../../workflows"
import type { AdminCreatePricePromisesType } from "../../validators"

/** A page of the prices that are promised to a company, also those that hold no longer or not yet. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminPricePromisesResponse>
): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { fields, pagination } = req.queryConfig
  const { data, metadata } = await query.graph({
    entity: "price_promise",
    fields,
    filters: { ...req.filterableFields, company_id: req.params.id },
    pagination: {
      ...pagination,
      order: { created_at: "DESC", id: "ASC" },
    },
  })
  const { count = 0, skip = 0, take = 0 } = metadata ?? {}
  res.json({
    price_promises: data as unknown as AdminPricePromise[],
    count,
    offset: skip,
    limit: take,
  })
}

/** Promises prices to a company, all lines or none; answers the promises' ids. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCreatePricePromisesType>,
  res: MedusaResponse<{ created: string[] }>
): Promise<void> => {
  const { currency_code, lines, starts_at, ends_at, label } = req.validatedBody
  const { result } = await promisePricesWorkflow(req.scope).run({
    input: {
      company_id: req.params.id,
      currency_code,
      lines: lines.map((line) => ({
        ...line,
        min_quantity: line.min_quantity ?? null,
        max_quantity: line.max_quantity ?? null,
      })),
      starts_at: starts_at ?? new Date(),
      ends_at: ends_at ?? null,
      reference: {
        type: "staff",
        id: req.auth_context.actor_id,
        label: label ?? null,
      },
      actor: actorOf(req),
    },
  })
  res.json({ created: result.map(({ id }) => id) })
}
