import fc from "fast-check"
import {
  ADDRESS_USES,
  addressReach,
  type DefaultCandidate,
  nearestDefaultAddress,
} from "../address-reach"
import type { CompanyKind } from "../company-kind"

type Node = { id: string; path: string; kind: CompanyKind }

/** A branch of a tree from the root down, by the kinds of its nodes. */
const branch = (...kinds: CompanyKind[]): Node[] =>
  kinds.map((kind, index) => ({
    id: `c${index}`,
    kind,
    path: `/${kinds
      .slice(0, index + 1)
      .map((_each, i) => `c${i}`)
      .join("/")}/`,
  }))

const last = (nodes: Node[]) => nodes[nodes.length - 1]

describe("the addresses that a company may use", () => {
  it.each([
    [
      "a unit",
      branch("group", "legal_entity", "unit", "unit"),
      ["c3", "c2", "c1"],
      ["c0"],
    ],
    ["a legal entity", branch("group", "legal_entity"), ["c1"], ["c0"]],
    ["a daughter", branch("legal_entity", "legal_entity"), ["c1"], ["c0"]],
    ["a group", branch("group", "group"), ["c1"], ["c0"]],
  ])(
    "%s: its own up to its legal entity, and what is shared above",
    (_what, nodes, whole, shared) =>
      expect(addressReach(last(nodes).path, nodes)).toEqual({ whole, shared })
  )

  it("the default is the nearest in reach that has one, for each use", () => {
    const kinds = fc
      .tuple(fc.nat(2), fc.integer({ min: 1, max: 2 }), fc.nat(3))
      .map(([groups, entities, units]) =>
        branch(
          ...Array<CompanyKind>(groups).fill("group"),
          ...Array<CompanyKind>(entities).fill("legal_entity"),
          ...Array<CompanyKind>(units).fill("unit")
        )
      )
    const flags = fc.record({
      place: fc.nat(6),
      is_shared: fc.boolean(),
      is_default_ship_to: fc.boolean(),
      is_default_bill_to: fc.boolean(),
    })
    fc.assert(
      fc.property(kinds, fc.array(flags, { maxLength: 12 }), (nodes, given) => {
        const addresses = given.map(({ place, ...rest }): DefaultCandidate => ({
          company_id: `c${place}`,
          ...rest,
        }))
        const self = last(nodes)
        const reach = addressReach(self.path, nodes)
        for (const use of ADDRESS_USES) {
          // Up the branch by hand, open until the first that is no unit.
          let expected: DefaultCandidate | undefined
          let open = true
          for (const node of [...nodes].reverse()) {
            const here = addresses.find(
              (each) =>
                each.company_id === node.id &&
                each[`is_default_${use}`] &&
                (open || each.is_shared)
            )
            expected = expected ?? here
            open = open && node.kind === "unit"
          }
          expect(nearestDefaultAddress(reach, addresses, use)).toEqual(
            expected ?? null
          )
        }
      })
    )
  })
})
