import { subtreePattern } from "../../domain/company-path"
import { subQuery } from "../sub-query"
import type { ActivityParams } from "./validators"

const contains = (text: string): string =>
  `%${text.replace(/[\\%_]/g, "\\$&")}%`

const companiesNamed = (pattern: string) =>
  subQuery(`select id from company where name ilike ? escape '\\'`, [pattern])

/** Members, customers and admin users by name, or also by e-mail address. */
const peopleNamed = (pattern: string, byEmail: boolean) => {
  const matches = (person: string) => {
    const columns = ["first_name", "last_name", ...(byEmail ? ["email"] : [])]
    return `concat_ws(' ', ${columns.map((name) => `${person}.${name}`).join(", ")}) ilike ? escape '\\'`
  }
  return subQuery(
    `select m.id from company_member m join customer c on c.id = m.customer_id
     where ${matches("c")}
     union select c.id from customer c where ${matches("c")}
     union select u.id from "user" u where ${matches("u")}`,
    [pattern, pattern, pattern]
  )
}

const search = (q: string, byEmail: boolean) => {
  const pattern = contains(q)
  return {
    $or: [
      { action: { $ilike: pattern } },
      { subject_label: { $ilike: pattern } },
      { subject_id: q },
      { actor_id: q },
      { company_id: { $in: companiesNamed(pattern) } },
      { subject_id: { $in: peopleNamed(pattern, byEmail) } },
      { actor_id: { $in: peopleNamed(pattern, byEmail) } },
    ],
  }
}

/** Entries of a company, or also of those below it, deleted ones too. */
export const ofCompany = (
  company: { id: string; path: string },
  scope: "company" | "subtree"
) =>
  scope === "company"
    ? { company_id: company.id }
    : {
        company_id: {
          $in: subQuery(
            `select id from company where path like ? escape '\\'`,
            [subtreePattern(company.path)]
          ),
        },
      }

/**
 * The filters on the log that a request's query asks for; of which company is
 * `ofCompany`'s.
 *
 * @param byEmail - Whether people are found by their e-mail addresses too.
 */
export const activityFilters = (
  {
    q,
    from,
    to,
    action,
    actor_id,
    actor_kind,
    subject_type,
    subject_id,
  }: ActivityParams,
  byEmail = false
): Record<string, unknown>[] => {
  const equal = { action, actor_id, actor_kind, subject_type, subject_id }
  return [
    ...Object.entries(equal)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => ({ [field]: value })),
    ...(from ? [{ created_at: { $gte: new Date(from) } }] : []),
    ...(to ? [{ created_at: { $lt: new Date(to) } }] : []),
    ...(q ? [search(q, byEmail)] : []),
  ]
}
