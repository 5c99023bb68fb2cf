import fc from "fast-check"
import { livingSuccessor, type Mortal } from "../successors"

const TODAY = "2026-11-24"
const article = (
  variant_id: string,
  successor_variant_id: string | null,
  discontinued_on: string | null = "2026-01-01"
): Mortal => ({ variant_id, successor_variant_id, discontinued_on })
const lead = (...all: Mortal[]) =>
  livingSuccessor(
    all[0] as Mortal,
    new Map(all.map((each) => [each.variant_id, each])),
    TODAY
  )

describe("successors", () => {
  it("are followed to the first that lives", () => {
    expect(
      lead(article("a", "b"), article("b", "c"), article("c", null, null))
    ).toBe("c")
    expect(lead(article("a", "b"), article("b", "c", "2026-11-25"))).toBe("b")
    expect(lead(article("a", "unknown to us"))).toBe("unknown to us")
  })

  it("are none of a living article, nor of a chain that ends dead or in a circle", () => {
    expect(lead(article("a", "b", null))).toBeNull()
    expect(lead(article("a", "b", "2026-11-25"))).toBeNull()
    expect(lead(article("a", null))).toBeNull()
    expect(lead(article("a", "b"), article("b", null, TODAY))).toBeNull()
    expect(lead(article("a", "b"), article("b", "a"))).toBeNull()
  })

  it("never lead to a dead one, and always end", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e")
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            variant_id: name,
            successor_variant_id: fc.option(name),
            discontinued_on: fc.option(fc.constant("2026-01-01")),
          }),
          { selector: ({ variant_id }) => variant_id, minLength: 1 }
        ),
        (all) => {
          const found = lead(...all)
          const dead = all.find(({ variant_id }) => variant_id === found)
          expect(dead?.discontinued_on ?? null).toBeNull()
        }
      )
    )
  })
})
