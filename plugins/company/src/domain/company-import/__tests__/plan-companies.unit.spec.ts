import fc from "fast-check"
import { mapRows, rowsOfJson } from "../../../import/map-rows"
import { companyWrites } from "../companies/company-writes"
import type { CompanyFacts, KnownCompany } from "../companies/facts"
import { planCompanies } from "../companies/plan-companies"
import { companyRowSchema } from "../companies/schema"

const known = (id: string, more: Partial<KnownCompany> = {}): KnownCompany => ({
  id,
  external_id: id.toUpperCase(),
  name: id,
  kind: "group",
  parent_id: null,
  country_code: null,
  organization_number: null,
  vat_id: null,
  gln: null,
  peppol_id: null,
  currency_code: null,
  status: "active",
  language: null,
  time_zone: "Europe/Stockholm",
  representative_id: null,
  customer_group_id: null,
  ...more,
})

type Cells = Parameters<typeof rowsOfJson>[0]

const plan = (rows: Cells, companies: KnownCompany[] = []) => {
  let made = 0
  const facts: CompanyFacts = {
    companies,
    users: new Map([["anna@grossist.test", "user_anna"]]),
    home: "se",
    newId: () => `new${(made += 1)}`,
  }
  const { taken, refused } = mapRows(rowsOfJson(rows), companyRowSchema)
  const planned = planCompanies(taken, facts)
  return {
    refused: [...refused, ...planned.refused].map(({ line, messages }) => [
      line,
      ...messages.map(({ column, code }) => `${column} ${code}`),
    ]),
    actions: planned.planned.map(({ line, action }) => [line, action]),
    writes: companyWrites(planned.planned, companies),
  }
}

describe("planning an import of companies", () => {
  it("creates parents before children, wherever they stand in the file", () => {
    const { writes, refused } = plan(
      [
        { external_id: "U", name: "U", kind: "unit", parent_external_id: "F" },
        { external_id: "F", name: "F", kind: "bolag", parent_external_id: "G" },
        {
          external_id: "G",
          name: "G",
          kind: "Koncern",
          parent_external_id: "R",
        },
      ],
      [known("r")]
    )
    expect(refused).toEqual([])
    expect(writes.update).toEqual([])
    expect(
      writes.create.map(({ external_id, parent_id }) => [
        external_id,
        parent_id,
      ])
    ).toEqual([
      ["G", "r"],
      ["F", "new3"],
      ["U", "new2"],
    ])
  })

  it("writes only what differs, and leaves columns that the file lacks", () => {
    const there = known("a", {
      language: "sv",
      currency_code: "sek",
      representative_id: "user_anna",
    })
    const { writes, actions } = plan(
      [
        {
          external_id: "A",
          name: "A2",
          currency_code: "SEK",
          language: null,
          status: null,
          representative: "Anna@grossist.test",
        },
      ],
      [there]
    )
    expect(actions).toEqual([[1, "update"]])
    expect(writes).toEqual({
      create: [],
      update: [{ id: "a", name: "A2", language: null }],
      move: [],
    })
  })

  it("moves from the top of the tree as it will be", () => {
    const tree = [
      known("a"),
      known("b", { parent_id: "a" }),
      known("c", { parent_id: "b" }),
    ]
    const { writes, refused } = plan(
      [
        { external_id: "A", parent_external_id: "B" },
        { external_id: "B", parent_external_id: "C" },
        { external_id: "C", parent_external_id: null },
      ],
      tree
    )
    expect(refused).toEqual([])
    expect(writes.move).toEqual([
      { id: "c", parent_id: null },
      { id: "b", parent_id: "c" },
      { id: "a", parent_id: "b" },
    ])
  })

  it("refuses rings, also those that close over companies outside of the file", () => {
    const tree = [known("a"), known("b", { parent_id: "a" })]
    expect(plan([{ external_id: "A", parent_external_id: "B" }], tree)).toEqual(
      {
        refused: [[1, "parent_external_id ring"]],
        actions: [],
        writes: { create: [], update: [], move: [] },
      }
    )
    expect(
      plan([{ external_id: "A", parent_external_id: "A" }], tree).refused
    ).toEqual([[1, "parent_external_id ring"]])
  })

  it("refuses with a new company those below it, however deep", () => {
    const { refused, actions } = plan([
      { external_id: "U", name: "U", kind: "unit", parent_external_id: "F" },
      { external_id: "F", name: "F", kind: "bolag", parent_external_id: "G" },
      { external_id: "G", kind: "group" },
      { external_id: "H", name: "H", kind: "group" },
    ])
    expect(refused).toEqual([
      [3, "name missing"],
      [2, "parent_external_id parent_refused"],
      [1, "parent_external_id parent_refused"],
    ])
    expect(actions).toEqual([[4, "create"]])
  })

  it("refuses what the rules of the tree and the numbers do not allow", () => {
    const there = [
      known("f", {
        kind: "legal_entity",
        organization_number: "556036-0793",
      }),
    ]
    expect(
      plan(
        [
          {
            external_id: "1",
            name: "1",
            kind: "unit",
            parent_external_id: "G",
          },
          { external_id: "G", name: "G", kind: "group" },
          {
            external_id: "2",
            name: "2",
            kind: "bolag",
            organization_number: "5560360793",
          },
          {
            external_id: "3",
            name: "3",
            kind: "group",
            vat_id: "SE556036079301",
          },
          { external_id: "F", kind: "unit" },
          {
            external_id: "F2",
            name: "x",
            kind: "group",
            representative: "x@y.se",
          },
          { external_id: "5", name: "5", kind: "group", gln: "123" },
          {
            external_id: "6",
            name: "6",
            kind: "group",
            time_zone: "Mars/Base",
          },
          { external_id: "7", name: "7", kind: "group", currency_code: "kr" },
        ],
        there
      ).refused
    ).toEqual([
      [7, "gln no_gln"],
      [8, "time_zone no_time_zone"],
      [9, "currency_code no_currency"],
      [1, "parent_external_id wrong_parent"],
      [3, "organization_number number_taken"],
      [4, "vat_id not_of_kind"],
      [5, "kind kind_stays"],
      [6, "representative no_such_user"],
    ])
  })

  it("never plans a ring, and always parents first", () => {
    const ids = ["A", "B", "C", "D", "E"]
    const row = fc.record({
      external_id: fc.constantFrom(...ids),
      parent_external_id: fc.constantFrom(...ids, null),
    })
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 6 }),
        fc.subarray(ids),
        (rows, there) => {
          const tree = there.map((id, index) =>
            known(id.toLowerCase(), {
              parent_id: index ? there[index - 1].toLowerCase() : null,
            })
          )
          const { writes } = plan(
            rows.map((each) => ({ ...each, name: "x", kind: "group" })),
            tree
          )
          const parents = new Map(tree.map((each) => [each.id, each.parent_id]))
          const isBelow = (id: string, top: string): boolean => {
            const parent = parents.get(id)
            return id === top || (!!parent && isBelow(parent, top))
          }
          for (const { id, parent_id } of writes.create) {
            expect(parent_id === null || parents.has(parent_id)).toBe(true)
            parents.set(id, parent_id)
          }
          for (const { id, parent_id } of writes.move) {
            expect(parent_id !== null && isBelow(parent_id, id)).toBe(false)
            parents.set(id, parent_id)
          }
        }
      )
    )
  })
})
