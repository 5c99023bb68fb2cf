import type { Fields } from "../../domain/changed-fields"
import { inReadingOrder } from "../../domain/reading-order"
import { KEPT_OUT } from "../../domain/redacted"
import type { CompanyActivityDTO } from "../../types/activity"
import type { CompanyActivityEntry } from "../../types/http/activity"
import type { Names } from "./names-of"

const named = (id: string | null, names: Names) =>
  id ? { id, name: names[id] ?? null } : null

/** An entry as staff see it. */
export const presentToStaff = (
  row: CompanyActivityDTO,
  names: Names
): CompanyActivityEntry => ({
  id: row.id,
  created_at: new Date(row.created_at).toISOString(),
  action: row.action,
  company: named(row.company_id, names),
  subject: {
    type: row.subject_type,
    id: row.subject_id,
    name: names[row.subject_id] ?? row.subject_label,
  },
  before: row.before && inReadingOrder(row.before),
  after: row.after && inReadingOrder(row.after),
  actor: {
    kind: row.actor_kind,
    id: row.actor_id,
    name: row.actor_id ? (names[row.actor_id] ?? null) : null,
    reason: row.reason,
  },
  on_behalf_of: named(row.on_behalf_of_member_id, names),
  channel: row.channel,
  reverts_id: row.reverts_id,
})

/** The merchant's own business. */
const STAFF_FIELDS = new Set([
  "representative_id",
  "customer_group_id",
  "price_list_id",
  "status_reason",
  "external_id",
  "metadata",
])

const withoutStaffs = (fields: Fields | null, names: Names): Fields | null =>
  fields &&
  Object.fromEntries(
    Object.entries(fields)
      .filter(([field]) => !STAFF_FIELDS.has(field))
      // A company that they cannot see, such as where a branch came from.
      .map(([field, value]) =>
        String(value).startsWith("comp_") && !names[String(value)]
          ? [field, KEPT_OUT]
          : [field, value]
      )
  )

/** An entry as a company's admins see it: the merchant's people stay unnamed, its own fields are left out. */
export const presentToCompany = (
  row: CompanyActivityDTO,
  names: Names
): CompanyActivityEntry => {
  const entry = presentToStaff(row, names)
  const own = entry.actor.kind === "member" || entry.actor.kind === "session"
  return {
    ...entry,
    before: withoutStaffs(entry.before, names),
    after: withoutStaffs(entry.after, names),
    actor: own
      ? entry.actor
      : { kind: entry.actor.kind, id: null, name: null, reason: null },
  }
}
