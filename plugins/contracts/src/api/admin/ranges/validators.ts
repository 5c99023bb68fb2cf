import { z } from "@medusajs/framework/zod"
import {
  createFindParams,
  createSelectParams,
} from "@medusajs/medusa/api/utils/validators"
import {
  RANGE_EFFECTS,
  RANGE_RULE_KINDS,
} from "../../../domain/range/range-rule"
import { id, metadata, name, pageLimit, pageOffset } from "../../validators"

const page = { limit: pageLimit(20), offset: pageOffset }
const q = z.string().max(255).optional()

/** Rules that one request may touch: a body of that many stays under 1 MB. */
const BATCH_LIMIT = 5000

const rules = z
  .array(
    z.strictObject({
      effect: z.enum(RANGE_EFFECTS),
      kind: z.enum(RANGE_RULE_KINDS),
      target_id: id,
    })
  )
  .max(BATCH_LIMIT)

export const AdminGetRangeParams = createSelectParams()

export const AdminGetRangesParams = createFindParams().extend({ ...page, q })
export type AdminGetRangesParamsType = z.infer<typeof AdminGetRangesParams>

export const AdminCreateRange = z.strictObject({ name, rules, metadata })
export type AdminCreateRangeType = z.infer<typeof AdminCreateRange>

export const AdminUpdateRange = z.strictObject({
  name: name.optional(),
  metadata,
})
export type AdminUpdateRangeType = z.infer<typeof AdminUpdateRange>

export const AdminGetRangeRulesParams = createFindParams().extend({
  ...page,
  limit: pageLimit(50),
  effect: z.enum(RANGE_EFFECTS).optional(),
  kind: z.enum(RANGE_RULE_KINDS).optional(),
})
export type AdminGetRangeRulesParamsType = z.infer<
  typeof AdminGetRangeRulesParams
>

export const AdminBatchRangeRules = z.strictObject({
  create: rules.default([]),
  delete: z.array(id).max(BATCH_LIMIT).default([]),
})
export type AdminBatchRangeRulesType = z.infer<typeof AdminBatchRangeRules>

/** A range as it would be with these changes; without `range_id` a new one. */
export const AdminCountRange = z.strictObject({
  range_id: id.optional(),
  create: rules.default([]),
  delete: z.array(id).max(BATCH_LIMIT).default([]),
})
export type AdminCountRangeType = z.infer<typeof AdminCountRange>

export const AdminGetRangeProductsParams = createFindParams().extend({
  ...page,
  q,
})

export const AdminGetRangeContractsParams = createFindParams().extend(page)

export const AdminSetContractRange = z.strictObject({
  /** null: the contract has none. */
  range_id: id.nullable(),
})
export type AdminSetContractRangeType = z.infer<typeof AdminSetContractRange>

export const AdminCompanyRangeParams = z.strictObject({
  /** The moment to look at; without it now. */
  at: z.iso.datetime({ offset: true }).optional(),
})
export type AdminCompanyRangeParamsType = z.infer<
  typeof AdminCompanyRangeParams
>
