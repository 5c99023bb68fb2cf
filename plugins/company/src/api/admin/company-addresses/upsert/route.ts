import { upsertRows } from "../../company-imports/upsert-rows"

/** Adds or updates up to a thousand addresses by company and external id. */
export const POST = upsertRows("addresses")
