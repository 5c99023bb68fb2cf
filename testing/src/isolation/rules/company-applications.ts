import type { IsolationRule } from "../isolation-rule"

const guessed = {
  what: "a guessed token",
  noControl: "the token is in a mail to the applicant alone",
}

const bySecret = "an application is the holder's of the secret link to it"

/** The company plugin's routes by which an unknown firm applies. */
export const companyApplicationRules: IsolationRule[] = [
  {
    route: "GET /store/company-applications/form",
    public: "what the page asks is the same for everybody",
  },
  {
    route: "POST /store/company-applications",
    public: "everybody may apply, and is answered alike",
  },
  {
    route: "POST /store/company-applications/look-up",
    public: bySecret,
    refuses: ({ theirs }) => [
      { ...guessed, body: { token: "guessed" } },
      { ...guessed, what: "an id", body: { token: theirs.company_id } },
    ],
  },
  {
    route: "POST /store/company-applications/follow-up",
    public: bySecret,
    refuses: () => [{ ...guessed, body: { token: "guessed", text: "x" } }],
  },
  {
    route: "POST /store/company-applications/withdraw",
    public: bySecret,
    refuses: () => [{ ...guessed, body: { token: "guessed" } }],
  },
]
