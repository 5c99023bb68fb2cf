import { upsertRows } from "../../company-imports/upsert-rows"

/** Creates or updates up to a thousand companies by external id. */
export const POST = upsertRows("companies")
