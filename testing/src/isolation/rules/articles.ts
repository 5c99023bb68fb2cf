import type { Attempts, IsolationRule } from "../isolation-rule"

/** Their cart's line, through their cart and through one's own. */
const line =
  (body: object): Attempts =>
  ({ theirs, own }) => [
    { params: { id: theirs.cart_id, line_id: theirs.line_id }, body },
    {
      what: "their line, in one's own cart",
      params: { id: own.cart_id, line_id: theirs.line_id },
      body,
      noControl: "the owner's line is not in that cart either",
    },
  ]

/** The articles plugin's routes. */
export const articleRules: IsolationRule[] = [
  {
    route: "GET /store/articles",
    self: "the articles that the buyer may see, and what their company calls them",
    allows: ({ common }) => [
      { query: { variant_id: common.variant_id } },
      { what: "their part number in the query", query: { q: "HEMLIG-NR-7" } },
      { what: "how it begins", query: { q: "heml" } },
      { what: "their name of it", query: { q: "Hemlig benämning" } },
    ],
  },
  {
    route: "GET /store/part-numbers",
    self: "the part numbers of the company that the buyer acts for",
    allows: ({ common }) => [
      {},
      { query: { q: "HEMLIG" } },
      { query: { variant_id: common.variant_id } },
    ],
    refuses: ({ theirs }) => [
      {
        what: "their company in the query",
        query: { company_id: theirs.company_id },
        alsoRefusedBy: [400],
        noControl: "the route takes no company",
      },
    ],
  },
  {
    route: "POST /store/part-numbers",
    self: "the company that the buyer acts for",
    allows: ({ common }) => [
      { body: { variant_id: common.variant_id, number: "4711" } },
    ],
    refuses: ({ theirs, common }) => [
      {
        what: "their company in the body",
        body: {
          variant_id: common.variant_id,
          number: "4712",
          company_id: theirs.company_id,
        },
        alsoRefusedBy: [400],
        noControl: "the route takes no company",
      },
    ],
  },
  {
    route: "POST /store/part-numbers/:id",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.part_number_id }, body: { name: "Borr" } },
    ],
  },
  {
    route: "DELETE /store/part-numbers/:id",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.part_number_id } }],
  },
  {
    route: "GET /store/carts/:id/unit-items",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.cart_id } }],
  },
  {
    route: "POST /store/carts/:id/unit-items",
    ownedBy: "company",
    refuses: ({ theirs, common }) => [
      {
        params: { id: theirs.cart_id },
        body: {
          items: [{ variant_id: common.variant_id, unit: "C62", count: 1 }],
        },
      },
    ],
  },
  {
    route: "POST /store/carts/:id/unit-items/:line_id",
    ownedBy: "company",
    refuses: line({ unit: "C62", count: 2 }),
  },
  {
    route: "POST /store/carts/:id/unit-items/:line_id/replace",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      {
        params: { id: theirs.cart_id, line_id: theirs.line_id },
        noControl: "the article of the owner's line is still sold",
      },
    ],
  },
]
