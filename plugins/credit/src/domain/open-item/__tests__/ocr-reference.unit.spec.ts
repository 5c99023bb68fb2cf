import fc from "fast-check"
import { isOcrReference, luhnDigit, ocrReference } from "../ocr-reference"

describe("OCR references", () => {
  it.each([
    ["7992739871", 3],
    ["0", 0],
    ["1", 8],
    ["556036079", 3],
  ])("have Luhn's check digit: %s and %s", (digits, digit) => {
    expect(luhnDigit(digits)).toBe(digit)
  })

  it.each([
    ["F-1", "133"],
    ["F-2026-17", "20261780"],
    ["12345678", "1234567806"],
    ["no digits", null],
    ["", null],
    ["1".repeat(23), expect.stringMatching(/^1{23}5\d$/)],
    ["1".repeat(24), null],
  ])("of %s is %s", (number, reference) => {
    expect(ocrReference(number)).toEqual(reference)
  })

  it("notice every digit that is mistyped", () => {
    const number = fc.stringMatching(/^[1-9]\d{3,17}$/)
    fc.assert(
      fc.property(
        number,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (digits, at, by) => {
          const reference = ocrReference(digits) as string
          const place = at % reference.length
          const typed = [...reference]
          typed[place] = String((Number(typed[place]) + by) % 10)
          expect(isOcrReference(reference)).toBe(true)
          expect(isOcrReference(typed.join(""))).toBe(false)
        }
      ),
      { numRuns: 500 }
    )
  })
})
