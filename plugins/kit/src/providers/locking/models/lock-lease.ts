import { model } from "@medusajs/framework/utils"

/** A lock that somebody holds for a while; whoever comes after its end may take it over. */
export const LockLease = model.define(
  { name: "LockLease", tableName: "lock_lease" },
  {
    /** What is locked, e.g. a cart's id. */
    id: model.id().primaryKey(),
    /** Who holds it; null for a holder without a name, who cannot take it twice. */
    owner_id: model.text().nullable(),
    /** From then on it is free; null for a lock without an end. */
    expires_at: model.dateTime().nullable(),
  }
)
