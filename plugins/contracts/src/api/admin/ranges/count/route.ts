import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type { RangeBranch } from "../../../../domain/range/range-rule"
import { countProducts, filterOfDraft } from "../../../../range/count-products"
import type { AdminRangeCountResponse } from "../../../../types"
import { refetchRange } from "../refetch-range"
import type { AdminCountRangeType } from "../validators"

/** How many published products a range would let in with changes that are not saved. */
export const POST = async (
  req: AuthenticatedMedusaRequest<AdminCountRangeType>,
  res: MedusaResponse<AdminRangeCountResponse>
): Promise<void> => {
  const { range_id, create, delete: remove } = req.validatedBody
  const range = range_id
    ? ((await refetchRange(req.scope, range_id, [
        "id",
        "branches",
      ])) as unknown as { id: string; branches: RangeBranch[] })
    : null
  res.json(
    await countProducts(req.scope, filterOfDraft({ range, create, remove }))
  )
}
