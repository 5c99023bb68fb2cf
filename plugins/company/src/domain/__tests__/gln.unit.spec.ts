import fc from "fast-check"
import { isGln } from "../gln"
import { isPeppolId } from "../peppol-id"

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: length,
      maxLength: length,
    })
    .map((list) => list.join(""))

describe("a GLN", () => {
  it.each(["7350000000016", "7300010000018", "4012345000009"])(
    "may be %s",
    (gln) => expect(isGln(gln)).toBe(true)
  )

  it.each([
    "",
    "7350000000017",
    "735000000001",
    "73500000000160",
    "735000000001a",
  ])("is not %s", (text) => expect(isGln(text)).toBe(false))

  it("has one right check digit, and notices every single wrong digit", () => {
    fc.assert(
      fc.property(
        digits(12),
        fc.nat(12),
        fc.integer({ min: 1, max: 9 }),
        (body, place, shift) => {
          const right = [...Array(10).keys()]
            .map((digit) => body + digit)
            .filter(isGln)
          expect(right).toHaveLength(1)
          const wrong = [...right[0]]
          wrong[place] = String((Number(wrong[place]) + shift) % 10)
          expect(isGln(wrong.join(""))).toBe(false)
        }
      )
    )
  })
})

describe("a Peppol id", () => {
  it.each(["0007:5560360793", "0088:7350000000016", "9930:DE123456789"])(
    "may be %s",
    (id) => expect(isPeppolId(id)).toBe(true)
  )

  it.each([
    "5560360793",
    "0088:7350000000017",
    "007:5560360793",
    "0007:",
    "0007:a b",
  ])("is not %s", (id) => expect(isPeppolId(id)).toBe(false))
})
