import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminUpsertResponse } from "../../../../types/http/imports"
import { upsertRows } from "../../company-imports/upsert-rows"
import type { AdminUpsert } from "../../company-imports/validators"

/** Adds or updates up to a thousand contact points by external id or e-mail address. */
export const POST = async (
  req: MedusaRequest<AdminUpsert>,
  res: MedusaResponse<AdminUpsertResponse>
): Promise<void> => upsertRows("contact_points", req, res)
