import { upsertRows } from "../../company-imports/upsert-rows"

/** Adds or updates up to a thousand contact points by external id or e-mail address. */
export const POST = upsertRows("contact_points")
