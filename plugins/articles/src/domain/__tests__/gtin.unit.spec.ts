import fc from "fast-check"
import { gtinCheckDigit, gtinKey, isGtin } from "../gtin"

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), {
      minLength: length,
      maxLength: length,
    })
    .map((all) => all.join(""))

describe("GTIN", () => {
  it.each([
    ["96385074", true],
    ["036000291452", true],
    ["4006381333931", true],
    ["14006381333938", true],
    ["4006381333932", false],
    ["400638133393", false],
    ["4006381333931000", false],
    ["", false],
    ["400638133393X", false],
    ["٤٠٠٦٣٨١٣٣٣٩٣١", false],
  ])("%j: %j", (given, is) => {
    expect(isGtin(given)).toBe(is)
  })

  it("takes one last digit of ten", () => {
    fc.assert(
      fc.property(fc.constantFrom(7, 11, 12, 13).chain(digits), (body) => {
        const good = [..."0123456789"].filter((last) => isGtin(body + last))
        expect(good).toEqual([String(gtinCheckDigit(body))])
      })
    )
  })

  it("sees every single wrong digit", () => {
    fc.assert(
      fc.property(
        digits(12),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (body, at, by) => {
          const good = body + String(gtinCheckDigit(body))
          const wrong = (Number(good[at]) + by) % 10
          expect(
            isGtin(good.slice(0, at) + String(wrong) + good.slice(at + 1))
          ).toBe(false)
        }
      )
    )
  })

  it("is the same number however many zeros it begins with", () => {
    fc.assert(
      fc.property(digits(11), (body) => {
        const upc = body + String(gtinCheckDigit(body))
        for (const same of [upc, `0${upc}`, `00${upc}`]) {
          expect(isGtin(same)).toBe(true)
          expect(gtinKey(same)).toBe(`00${upc}`)
        }
      })
    )
  })
})
