/** A permission that the buyer holds, and how far it reaches. */
export type Grant = {
  permission: string
  scope: "own" | "company" | "subtree"
}

/** The company that the buyer acts for. */
export type BuyerCompany = {
  id: string
  name: string
  kind: "group" | "legal_entity" | "unit"
  status: "pending" | "active" | "suspended" | "closed"
}

/** A company that the person may choose to act for. */
export type CompanyChoice = {
  id: string
  name: string
  role: string
  /** Name of a company's own role; null for one that every company has. */
  role_name: string | null
  is_default: boolean
}

/** Who is buying, as the store sees it: the answer of `GET /store/buyer`. */
export type Buyer = {
  customer_id: string
  member_id: string | null
  company: BuyerCompany | null
  role: string | null
  /** Name of a company's own role; null for one that every company has. */
  role_name: string | null
  grants: Grant[]
  companies: CompanyChoice[]
  /** Companies of the person that are closed: no choice, but they are told. */
  closed_companies: { id: string; name: string }[]
}

/** Whether the buyer holds a permission, however far it reaches. */
export const holds = (buyer: Buyer | null, permission: string): boolean =>
  Boolean(buyer?.grants.some((grant) => grant.permission === permission))
