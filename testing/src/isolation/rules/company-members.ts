import type { Attempts, Belongings, IsolationRule } from "../isolation-rule"

const theirCompany =
  (body?: unknown): Attempts =>
  ({ theirs }) => [{ params: { id: theirs.company_id }, body }]

/** Something of their company, under its own and under one's own. */
const theirThing =
  (
    param: string,
    id: (theirs: Belongings) => string,
    body?: unknown
  ): Attempts =>
  ({ theirs, own }) => [
    { params: { id: theirs.company_id, [param]: id(theirs) }, body },
    {
      what: "theirs under one's own company",
      params: {
        id: own.company_id ?? theirs.company_id,
        [param]: id(theirs),
      },
      body,
      noControl: "it is of one company only",
    },
  ]

const role = {
  name: "Falsk roll",
  grants: [{ permission: "company.read", scope: "company" }],
}

/** Roles of companies, and invitations to them. */
export const companyMemberRules: IsolationRule[] = [
  {
    route: "GET /store/companies/:id/roles",
    ownedBy: "company",
    refuses: theirCompany(),
  },
  {
    route: "GET /store/companies/:id/permissions",
    ownedBy: "company",
    refuses: theirCompany(),
  },
  {
    route: "POST /store/companies/:id/roles",
    ownedBy: "company",
    refuses: theirCompany(role),
  },
  {
    route: "POST /store/companies/:id/roles/:role_id",
    ownedBy: "company",
    refuses: theirThing("role_id", ({ role_id }) => role_id, role),
  },
  {
    route: "DELETE /store/companies/:id/roles/:role_id",
    ownedBy: "company",
    refuses: theirThing("role_id", ({ role_id }) => role_id),
  },
  {
    route: "GET /store/companies/:id/invitations",
    ownedBy: "company",
    refuses: theirCompany(),
  },
  {
    route: "POST /store/companies/:id/invitations",
    ownedBy: "company",
    refuses: theirCompany({ email: "smyg@kund.test", role: "buyer" }),
  },
  {
    route: "POST /store/companies/:id/invitations/:invitation_id/resend",
    ownedBy: "company",
    refuses: (who) =>
      theirThing(
        "invitation_id",
        (theirs) => theirs.invitation_id,
        {}
      )(who).map((attempt) => ({
        noControl: "the letter has just gone, and may not go again so soon",
        ...attempt,
      })),
  },
  {
    route: "DELETE /store/companies/:id/invitations/:invitation_id",
    ownedBy: "company",
    refuses: theirThing("invitation_id", (theirs) => theirs.invitation_id),
  },
  {
    route: "POST /store/company-invitations/look-up",
    public: "it tells whoever has the letter; a guessed token is none",
    allows: () => [{ body: { token: "gissad" } }],
  },
  {
    route: "POST /store/company-invitations/accept",
    public: "it lets in whoever has the letter; a guessed token is none",
    allows: () => [{ body: { token: "gissad", password: "losenord-1" } }],
  },
]
