import { PAYMENT_TERMS_KINDS } from "@medusa-b2b/kit/terms"
import { z } from "@medusajs/framework/zod"
import {
  createFindParams,
  createSelectParams,
} from "@medusajs/medusa/api/utils/validators"
import { RATE_TARGETS } from "../../../domain/rate-targets"
import { CONTRACT_STATUSES } from "../../../domain/contract-status"
import { EVERYTHING } from "../../../domain/target"
import {
  currencyCode,
  id,
  metadata,
  moment,
  name,
  pageLimit,
  pageOffset,
} from "../../validators"

const page = { limit: pageLimit(20), offset: pageOffset }

export const AdminGetContractParams = createSelectParams()

export const AdminGetContractsParams = createFindParams().extend({
  ...page,
  q: z.string().max(255).optional(),
  status: z
    .union([z.enum(CONTRACT_STATUSES), z.array(z.enum(CONTRACT_STATUSES))])
    .optional(),
  currency_code: currencyCode.optional(),
  company_id: id.optional(),
})
export type AdminGetContractsParamsType = z.infer<
  typeof AdminGetContractsParams
>

/** When orders on account are paid: so many days after the invoice or its month's end, or beforehand. */
const paymentTerms = z
  .strictObject({
    kind: z.enum(PAYMENT_TERMS_KINDS),
    days: z.number().int().min(0).max(365).default(0),
  })
  .nullable()
  .optional()

/** What salespeople agree beside the figures. */
const agreement = {
  is_exclusive: z.boolean().optional(),
  campaigns_apply: z.boolean().optional(),
  notes: z.string().trim().min(1).max(4000).nullish(),
}

export const AdminCreateContract = z.strictObject({
  number: name,
  name,
  currency_code: currencyCode,
  starts_at: moment,
  ends_at: moment,
  payment_terms: paymentTerms,
  ...agreement,
  metadata,
})
export type AdminCreateContractType = z.infer<typeof AdminCreateContract>

export const AdminUpdateContract = z.strictObject({
  number: name.optional(),
  name: name.optional(),
  starts_at: moment,
  ends_at: moment,
  payment_terms: paymentTerms,
  ...agreement,
  metadata,
})
export type AdminUpdateContractType = z.infer<typeof AdminUpdateContract>

export const AdminContractAction = z.strictObject({})

export const AdminGetContractPartiesParams = createFindParams().extend(page)

export const AdminCreateContractParty = z.strictObject({
  company_id: id,
  include_descendants: z.boolean().default(true),
  starts_at: moment,
  ends_at: moment,
  reference: z.string().trim().min(1).max(255).nullish(),
})
export type AdminCreateContractPartyType = z.infer<
  typeof AdminCreateContractParty
>

export const AdminGetContractPricesParams = createFindParams().extend({
  ...page,
  limit: pageLimit(50),
  variant_id: z.union([id, z.array(id).max(100)]).optional(),
})
export type AdminGetContractPricesParamsType = z.infer<
  typeof AdminGetContractPricesParams
>

/** Prices or percentages that one request may touch: a body of that many stays well under 1 MB. */
const BATCH_LIMIT = 1000

const quantity = z.number().int().min(1).max(1_000_000_000).nullish()
const amount = z.number().min(0).max(1_000_000_000_000)

export const AdminBatchContractPrices = z.strictObject({
  create: z
    .array(
      z.strictObject({
        variant_id: id,
        amount,
        min_quantity: quantity,
        max_quantity: quantity,
      })
    )
    .max(BATCH_LIMIT)
    .default([]),
  update: z
    .array(
      z.strictObject({
        id,
        amount: amount.optional(),
        min_quantity: quantity,
        max_quantity: quantity,
      })
    )
    .max(BATCH_LIMIT)
    .default([]),
  delete: z.array(id).max(BATCH_LIMIT).default([]),
})
export type AdminBatchContractPricesType = z.infer<
  typeof AdminBatchContractPrices
>

export const AdminGetContractRatesParams = createFindParams().extend({
  ...page,
  limit: pageLimit(50),
  id: id.optional(),
  target_type: z.enum(RATE_TARGETS).optional(),
})
export type AdminGetContractRatesParamsType = z.infer<
  typeof AdminGetContractRatesParams
>

export const AdminBatchContractRates = z.strictObject({
  upsert: z
    .array(
      z.strictObject({
        target_type: z.enum(RATE_TARGETS),
        /** Left out, or `*`, where the type is `all`. */
        target_id: id.default(EVERYTHING),
        /** Which percentages are possible is told by row. */
        percent: z.number(),
      })
    )
    .max(BATCH_LIMIT)
    .default([]),
  delete: z.array(id).max(BATCH_LIMIT).default([]),
})
export type AdminBatchContractRatesType = z.infer<
  typeof AdminBatchContractRates
>
