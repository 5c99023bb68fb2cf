import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminUpsertResponse } from "../../../../types/http/imports"
import { upsertRows } from "../../company-imports/upsert-rows"
import type { AdminUpsert } from "../../company-imports/validators"

/** Adds or updates up to a thousand members by external id, or company and e-mail address. */
export const POST = async (
  req: MedusaRequest<AdminUpsert>,
  res: MedusaResponse<AdminUpsertResponse>
): Promise<void> => upsertRows("members", req, res)
