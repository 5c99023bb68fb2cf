/** How far a permission reaches: own things, the company's, or its whole subtree. */
export type Scope = "own" | "company" | "subtree"

/** A permission that the buyer holds, and how far it reaches. */
export type Grant = {
  /** `<noun>.<verb>`, e.g. `order.read`. */
  permission: string
  scope: Scope
}

/** Whether a company may do business now; the strictest on the path counts. */
export type CompanyStatus = "pending" | "active" | "suspended" | "closed"

/** The company that the buyer acts for, as far as every plugin may know it. */
export type BuyerCompany = {
  id: string
  name: string
  kind: "group" | "legal_entity" | "unit"
  /** Effective status: the strictest of its own and its ancestors'. */
  status: CompanyStatus
  /** Nearest ancestor first; empty for a root. */
  ancestor_ids: string[]
  /** Medusa customer group of the company, for promotions and segments. */
  customer_group_id: string | null
}

/** A company that the person may choose to act for (`x-company-id`). */
export type CompanyChoice = {
  id: string
  name: string
  /** Key of a role that every company has, or the id of a company's own. */
  role: string
  /** Name of a company's own role; null for one that every company has. */
  role_name: string | null
  is_default: boolean
}

/**
 * Who is buying: resolved once per store request from the session and the
 * optional `x-company-id` header, never from the request's body or query.
 */
export type BuyerContext = {
  customer_id: string
  /** The person's place in the company; null for a bare customer. */
  member_id: string | null
  /** Null for a person who is no member of any company. */
  company: BuyerCompany | null
  /** The member's role key, e.g. `buyer`, or the id of a company's own role; null for a bare customer. */
  role: string | null
  /** Name of a company's own role; null for one that every company has. */
  role_name: string | null
  grants: Grant[]
  /** Admin user who looks after the company; null when nobody does. */
  representative_id: string | null
  /** All companies that the person may act for, default first. */
  companies: CompanyChoice[]
  /** The person's companies that are closed: nothing can be done for them. */
  closed_companies: { id: string; name: string }[]
}
