import { store } from "../app/store-client"

/** The papers of a purchase, in its order. */
export const PAPERS = [
  "order_confirmation",
  "delivery_note",
  "invoice",
  "return",
  "reminder",
] as const

export type Paper = (typeof PAPERS)[number]

/** A mail address of the company, and which papers go there. */
export type ContactPoint = {
  id: string
  name: string
  email: string
  language: "en" | "sv" | null
  papers: Paper[]
}

/** Somebody who gets a paper, and why. */
export type Recipient = {
  /** Null: whoever orders, or a colleague whose address one may not see. */
  email: string | null
  name: string | null
  because: { reason: string; company: { id: string; name: string } | null }
}

/** Who gets what. */
export type MailPreview = { paper: Paper; recipients: Recipient[] }[]

const MOST = 200

const pathOf = (company_id: string, id?: string): string =>
  [`/store/companies/${company_id}/contact-points`, id]
    .filter(Boolean)
    .join("/")

/** The company's own contact points. */
export const fetchContactPoints = async (
  company_id: string
): Promise<ContactPoint[]> =>
  (
    await store().client.fetch<{ contact_points: ContactPoint[] }>(
      pathOf(company_id),
      { query: { limit: MOST } }
    )
  ).contact_points

/** Who of the company gets which paper, and why. */
export const fetchMailPreview = async (
  company_id: string
): Promise<MailPreview> =>
  (
    await store().client.fetch<{ mail_preview: MailPreview }>(
      `/store/companies/${company_id}/mail-preview`
    )
  ).mail_preview

/** Adds a contact point, or changes the one with this id. */
export const saveContactPoint = (
  company_id: string,
  { id, ...body }: Omit<ContactPoint, "id"> & { id?: string }
): Promise<unknown> =>
  store().client.fetch(pathOf(company_id, id), { method: "POST", body })

/** Takes a contact point away. */
export const deleteContactPoint = (
  company_id: string,
  id: string
): Promise<unknown> =>
  store().client.fetch(pathOf(company_id, id), { method: "DELETE" })
