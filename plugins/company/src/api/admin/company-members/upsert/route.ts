import { upsertRows } from "../../company-imports/upsert-rows"

/** Adds or updates up to a thousand members by external id, or company and e-mail address. */
export const POST = upsertRows("members")
