import { subtreePattern } from "../../domain/company-path"
import { subQuery } from "../sub-query"
import type { ActivityParams } from "./validators"

const contains = (text: string): string =>
  `%${text.replace(/[\\%_]/g, "\\$&")}%`

const companiesNamed = (pattern: string) =>
  subQuery(`select id from company where name ilike ? escape '\\'`, [pattern])

/** Members, customers and admin users by name or e-mail address. */
const peopleNamed = (pattern: string) =>
  subQuery(
    `select m.id from company_member m join customer c on c.id = m.customer_id
     where concat_ws(' ', c.first_name, c.last_name, c.email) ilike ? escape '\\'
     union select c.id from customer c
     where concat_ws(' ', c.first_name, c.last_name, c.email) ilike ? escape '\\'
     union select u.id from "user" u
     where concat_ws(' ', u.first_name, u.last_name, u.email) ilike ? escape '\\'`,
    [pattern, pattern, pattern]
  )

const search = (q: string) => {
  const pattern = contains(q)
  return {
    $or: [
      { action: { $ilike: pattern } },
      { subject_label: { $ilike: pattern } },
      { subject_id: q },
      { actor_id: q },
      { company_id: { $in: companiesNamed(pattern) } },
      { subject_id: { $in: peopleNamed(pattern) } },
      { actor_id: { $in: peopleNamed(pattern) } },
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

/** The filters on the log that a request's query asks for; of which company is `ofCompany`'s. */
export const activityFilters = ({
  q,
  from,
  to,
  action,
  actor_id,
  actor_kind,
  subject_type,
  subject_id,
}: ActivityParams): Record<string, unknown>[] => {
  const equal = { action, actor_id, actor_kind, subject_type, subject_id }
  return [
    ...Object.entries(equal)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => ({ [field]: value })),
    ...(from ? [{ created_at: { $gte: new Date(from) } }] : []),
    ...(to ? [{ created_at: { $lt: new Date(to) } }] : []),
    ...(q ? [search(q)] : []),
  ]
}
