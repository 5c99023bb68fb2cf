import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminUpsertResponse } from "../../../../types/http/imports"
import { upsertRows } from "../../company-imports/upsert-rows"
import type { AdminUpsert } from "../../company-imports/validators"

/** Creates or updates up to a thousand companies by external id. */
export const POST = async (
  req: MedusaRequest<AdminUpsert>,
  res: MedusaResponse<AdminUpsertResponse>
): Promise<void> => upsertRows("companies", req, res)
