/** A page about the company, in the navigation between them. */
export type CompanyLink = {
  /** As in `app/pages.tsx`. */
  path: string
  /** Text key. */
  label: string
  /** What the buyer must hold to see it; null: nothing. */
  permission: string | null
}

/** The pages about the company, in the order of their links. */
export const COMPANY_LINKS: CompanyLink[] = [
  { path: "/company", label: "company.overview", permission: null },
  { path: "/company/addresses", label: "addressBook.nav", permission: null },
  {
    path: "/company/contact-points",
    label: "contactPoints.nav",
    permission: null,
  },
  { path: "/company/credit", label: "credit.nav", permission: "credit.read" },
  {
    path: "/company/budgets",
    label: "budgets.nav",
    permission: "company.read",
  },
  {
    path: "/company/members",
    label: "company.members",
    permission: "member.read",
  },
  { path: "/company/roles", label: "role.title", permission: "role.manage" },
  {
    path: "/company/activity",
    label: "activity.nav",
    permission: "activity.read",
  },
]
