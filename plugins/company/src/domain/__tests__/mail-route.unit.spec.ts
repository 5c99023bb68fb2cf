import { PAPER_KINDS, type PaperKind } from "@medusa-b2b/kit/mail"
import fc from "fast-check"
import { idsOnPath } from "../company-path"
import { grantsOf } from "../roles"
import type { Role } from "../standing-roles"
import {
  type Buyer,
  type PostFacts,
  type PostMember,
  routePaper,
} from "../mail-route"

const node = (
  id: string,
  path: string,
  own: Partial<PostFacts["nodes"][number]> = {}
) => ({
  id,
  name: id,
  path,
  language: null,
  order_confirmation_to_buyer: null,
  ...own,
})

const point = (company_id: string, email: string, papers: PaperKind[]) => ({
  id: `ccpt_${email}`,
  company_id,
  name: "Desk",
  email,
  language: null,
  papers,
})

const member = (
  id: string,
  company_id: string,
  role: Role,
  own: Partial<PostMember> = {}
): PostMember => ({
  id,
  company_id,
  grants: grantsOf(role),
  name: id,
  email: `${id}@firm.test`,
  language: null,
  ...own,
})

/** A unit u of the firm f in the group g. */
const facts = (own: Partial<PostFacts> = {}): PostFacts => ({
  path: "/g/f/u/",
  nodes: [node("g", "/g/"), node("f", "/g/f/"), node("u", "/g/f/u/")],
  contact_points: [],
  members: [],
  default_language: "sv",
  ...own,
})

const who = (paper: PaperKind, buyer: Buyer, given: PostFacts) =>
  routePaper(paper, buyer, given).map(
    ({ email, because }) =>
      `${email} ${because.reason} ${because.company_id ?? "-"}`
  )

const berit = member("berit", "u", "buyer")
const chief = member("chief", "f", "admin")
const clerk = member("clerk", "f", "finance")
const boss = member("boss", "g", "finance")

describe("who gets a paper", () => {
  it("all contact points of the nearest company that has any for it", () => {
    const given = facts({
      contact_points: [
        point("g", "group@firm.test", ["invoice", "reminder"]),
        point("f", "faktura@firm.test", ["invoice"]),
        point("f", "kopia@firm.test", ["invoice"]),
        point("u", "lager@firm.test", ["delivery_note"]),
      ],
      members: [chief, clerk],
    })
    expect(who("invoice", berit, given)).toEqual([
      "faktura@firm.test contact_point f",
      "kopia@firm.test contact_point f",
    ])
    expect(who("reminder", berit, given)).toEqual([
      "group@firm.test contact_point g",
    ])
    expect(who("delivery_note", berit, given)).toEqual([
      "lager@firm.test contact_point u",
    ])
    // A company beside or above sees nothing of the unit's.
    expect(who("delivery_note", null, { ...given, path: "/g/f/" })).toEqual([
      "chief@firm.test admin_member f",
    ])
  })

  it("an order's confirmation goes to the buyer too, once, unless the nearest word is no", () => {
    const given = facts({
      contact_points: [point("f", "inkop@firm.test", ["order_confirmation"])],
      members: [chief],
    })
    expect(who("order_confirmation", berit, given)).toEqual([
      "inkop@firm.test contact_point f",
      "berit@firm.test buyer u",
    ])
    const same = { ...berit, email: "Inkop@firm.test" }
    expect(who("order_confirmation", same, given)).toEqual([
      "inkop@firm.test contact_point f",
    ])
    const quiet = facts({
      ...given,
      nodes: [
        node("g", "/g/", { order_confirmation_to_buyer: true }),
        node("f", "/g/f/", { order_confirmation_to_buyer: false }),
        node("u", "/g/f/u/"),
      ],
    })
    expect(who("order_confirmation", berit, quiet)).toEqual([
      "inkop@firm.test contact_point f",
    ])
    // Nobody would get it: the admins do.
    expect(
      who("order_confirmation", berit, { ...quiet, contact_points: [] })
    ).toEqual(["chief@firm.test admin_member f"])
  })

  it.each<[PaperKind, string[], string[]]>([
    [
      "invoice",
      ["clerk@firm.test finance_member f"],
      ["chief@firm.test admin_member f"],
    ],
    [
      "reminder",
      ["clerk@firm.test finance_member f"],
      ["chief@firm.test admin_member f"],
    ],
    ["delivery_note", ["berit@firm.test buyer u"], ["berit@firm.test buyer u"]],
    ["return", ["berit@firm.test buyer u"], ["berit@firm.test buyer u"]],
    [
      "order_confirmation",
      ["berit@firm.test buyer u"],
      ["berit@firm.test buyer u"],
    ],
  ])("when nobody is named, %s", (paper, withClerk, without) => {
    const members = [boss, chief, clerk, berit]
    expect(who(paper, berit, facts({ members }))).toEqual(withClerk)
    expect(who(paper, berit, facts({ members: [chief, berit] }))).toEqual(
      without
    )
  })

  it("a buyer who cannot be reached leaves it to the admins, and nobody to nobody", () => {
    for (const paper of PAPER_KINDS) {
      expect(who(paper, null, facts({ members: [chief] }))).toEqual([
        "chief@firm.test admin_member f",
      ])
      expect(who(paper, null, facts())).toEqual([])
    }
  })

  it("permissions decide and not names: a role of the company's own counts as far as it reaches", () => {
    const own = (
      permission: string,
      scope: "company" | "subtree",
      company_id = "f"
    ) => ({
      ...member(`${permission}-${scope}`, company_id, "viewer"),
      grants: [{ permission, scope }],
    })
    const books = own("invoice.receive", "subtree")
    expect(who("invoice", null, facts({ members: [chief, books] }))).toEqual([
      "invoice.receive-subtree@firm.test finance_member f",
    ])
    // Not below the company, though it is the nearest.
    const near = own("invoice.receive", "company")
    expect(who("invoice", null, facts({ members: [chief, near] }))).toEqual([
      "chief@firm.test admin_member f",
    ])
    expect(
      who("invoice", null, facts({ path: "/g/f/", members: [chief, near] }))
    ).toEqual(["invoice.receive-company@firm.test finance_member f"])
    // Who may do everything is an admin first.
    const all = { ...chief, grants: [...chief.grants, ...books.grants] }
    expect(who("invoice", null, facts({ members: [all, clerk] }))).toEqual([
      "clerk@firm.test finance_member f",
    ])
    expect(
      who("return", null, facts({ members: [own("member.manage", "subtree")] }))
    ).toEqual(["member.manage-subtree@firm.test admin_member f"])
    expect(
      who("invoice", null, facts({ members: [own("order.read", "subtree")] }))
    ).toEqual([])
  })

  it("says whoever orders where the buyer is not known yet", () => {
    expect(
      routePaper("delivery_note", "whoever_orders", facts({ members: [chief] }))
    ).toEqual([
      {
        email: null,
        name: null,
        language: null,
        because: { reason: "buyer", company_id: null },
      },
    ])
  })

  it("writes in the recipient's own language, else that of the company where they are", () => {
    const given = facts({
      nodes: [
        node("g", "/g/", { language: "en" }),
        node("f", "/g/f/"),
        node("u", "/g/f/u/", { language: "sv" }),
      ],
      contact_points: [
        point("f", "faktura@firm.test", ["invoice"]),
        { ...point("f", "kopia@firm.test", ["invoice"]), language: "sv" },
      ],
    })
    const languages = (paper: PaperKind, buyer: Buyer) =>
      routePaper(paper, buyer, given).map(({ language }) => language)
    expect(languages("invoice", null)).toEqual(["en", "sv"])
    expect(languages("return", berit)).toEqual(["sv"])
    expect(languages("return", { ...berit, language: "en" })).toEqual(["en"])
    expect(routePaper("return", berit, facts())[0].language).toBe("sv")
  })
})

describe("against a search up the branch by hand", () => {
  const COMPANIES = ["a", "b", "c", "d"]
  const companyId = fc.constantFrom(...COMPANIES)
  const papers = fc.uniqueArray(fc.constantFrom(...PAPER_KINDS))
  const yesNo = fc.constantFrom(true, false, null)

  /** A tree: each company stands under one before it, or alone. */
  const tree = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(3)).map((parents) =>
    COMPANIES.reduce<Record<string, string>>((paths, id, index) => {
      const above = index ? COMPANIES[parents[index - 1] - 1] : undefined
      paths[id] = `${above ? paths[above] : "/"}${id}/`
      return paths
    }, {})
  )

  it("finds the same people, whatever the tree", () => {
    fc.assert(
      fc.property(
        tree,
        fc.array(fc.tuple(companyId, fc.nat(5), papers), { maxLength: 8 }),
        fc.array(
          fc.tuple(
            companyId,
            fc.nat(5),
            fc.constantFrom<Role>("admin", "finance")
          ),
          { maxLength: 8 }
        ),
        fc.tuple(yesNo, yesNo, yesNo, yesNo),
        companyId,
        fc.option(fc.nat(5)),
        fc.constantFrom(...PAPER_KINDS),
        (paths, points, people, words, company, buyerNumber, paper) => {
          const members = people.map(([at, n, role], i) => ({
            ...member(`m${i}`, at, role, { email: `p${n}@firm.test` }),
            role,
          }))
          const buyer =
            buyerNumber === null
              ? null
              : member("b", company, "buyer", {
                  email: `p${buyerNumber}@firm.test`,
                })
          const given = facts({
            path: paths[company],
            nodes: COMPANIES.map((id, i) =>
              node(id, paths[id], { order_confirmation_to_buyer: words[i] })
            ),
            contact_points: points.map(([at, n, some]) =>
              point(at, `p${n}@firm.test`, some)
            ),
            members,
          })

          const up = idsOnPath(paths[company]).reverse()
          const firstNonEmpty = (emailsAt: (id: string) => string[]) =>
            up.map(emailsAt).find((emails) => emails.length) ?? []
          const withRole = (role: string) =>
            firstNonEmpty((id) =>
              members
                .filter((m) => m.company_id === id && m.role === role)
                .map((m) => m.email)
            )
          let expected = firstNonEmpty((id) =>
            points
              .filter(([at, , some]) => at === id && some.includes(paper))
              .map(([, n]) => `p${n}@firm.test`)
          )
          const word = up
            .map((id) => words[COMPANIES.indexOf(id)])
            .find((each) => each !== null)
          if (paper === "order_confirmation" && word !== false && buyer) {
            expected = [...expected, buyer.email]
          }
          if (!expected.length && /invoice|reminder/.test(paper)) {
            expected = withRole("finance")
          }
          if (!expected.length && /delivery|return/.test(paper) && buyer) {
            expected = [buyer.email]
          }
          if (!expected.length) {
            expected = withRole("admin")
          }
          expect(
            routePaper(paper, buyer, given).map(({ email }) => email)
          ).toEqual([...new Set(expected)])
        }
      ),
      { numRuns: 500 }
    )
  })
})
