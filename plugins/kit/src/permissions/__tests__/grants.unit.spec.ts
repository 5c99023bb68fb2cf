import fc from "fast-check"
import type { Grant } from "../../buyer/buyer-context"
import { isGranted, mayGive, scopeOf } from "../grants"

const grant = fc.record<Grant>({
  permission: fc.constantFrom("order.read", "order.place", "member.manage"),
  scope: fc.constantFrom("own", "company", "subtree"),
})
const grants = fc.array(grant, { maxLength: 6 })

describe("grants", () => {
  it("gives the widest scope held, whatever the order", () => {
    const buyer = {
      grants: [
        { permission: "order.read", scope: "company" },
        { permission: "order.read", scope: "subtree" },
        { permission: "order.read", scope: "own" },
      ] as Grant[],
    }

    expect(scopeOf(buyer, "order.read")).toBe("subtree")
    expect(scopeOf(buyer, "order.place")).toBeNull()
    expect(scopeOf(null, "order.read")).toBeNull()
  })

  it("lets a wide scope do what a narrow one may, and not the other way", () => {
    const buyer = (scope: Grant["scope"]) => ({
      grants: [{ permission: "order.read", scope }],
    })

    expect(isGranted(buyer("subtree"), "order.read", "company")).toBe(true)
    expect(isGranted(buyer("company"), "order.read", "company")).toBe(true)
    expect(isGranted(buyer("own"), "order.read", "company")).toBe(false)
  })

  it("never lets anybody give what they do not have", () => {
    fc.assert(
      fc.property(grants, grants, (held, given) => {
        const reachesAll = given.every((each) =>
          isGranted({ grants: held }, each.permission, each.scope)
        )
        expect(mayGive(held, given)).toBe(reachesAll)
        // Whoever gets it holds nothing that the giver did not.
        if (mayGive(held, given)) {
          for (const each of given) {
            expect(scopeOf({ grants: held }, each.permission)).not.toBeNull()
          }
        }
      })
    )
  })
})
