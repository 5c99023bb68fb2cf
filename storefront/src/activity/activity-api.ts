import { store } from "../app/store-client"

/** The changed fields of something, by name. */
export type Fields = Record<string, unknown>

/** Something that somebody did. */
export type Activity = {
  id: string
  created_at: string
  action: string
  company: { id: string; name: string | null } | null
  subject: { type: string; id: string; name: string | null }
  before: Fields | null
  after: Fields | null
  actor: {
    kind: "member" | "staff" | "session" | "system"
    id: string | null
    name: string | null
  }
  on_behalf_of: { id: string; name: string | null } | null
}

/** A page of the log, newest first, with the names behind the ids in it. */
export type ActivityPage = {
  activities: Activity[]
  names: Record<string, string>
  count: number
}

/** What the reader wants to see of the log; empty: everything. */
export type ActivityFilter = { scope?: string; from?: string; to?: string }

const pathOf = (company_id: string) => `/store/companies/${company_id}/activity`

/** A page of the company's log. */
export const fetchActivity = (
  company_id: string,
  query: ActivityFilter & { limit: number; offset: number }
): Promise<ActivityPage> => store().client.fetch(pathOf(company_id), { query })

/** The whole log with the filter, as a CSV file. */
export const fetchActivityFile = async (
  company_id: string,
  query: ActivityFilter & { delimiter: "comma" | "semicolon" }
): Promise<Blob> => {
  const answer = await store().client.fetch<Response>(
    `${pathOf(company_id)}/export`,
    { query, headers: { accept: "text/csv" } }
  )
  return answer.blob()
}
