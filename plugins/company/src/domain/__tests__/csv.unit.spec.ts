import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { csvRow } from "../csv"

describe("csvRow", () => {
  it("leaves plain cells plain and quotes what would break the row", () => {
    expect(csvRow(["Nordbygg", 3, null, 'a "b"', "c,d", "e\nf"])).toBe(
      'Nordbygg,3,,"a ""b""","c,d","e\nf"\r\n'
    )
    expect(csvRow(["c,d", "e;f"], "semicolon")).toBe('c,d;"e;f"\r\n')
  })

  it.each(["=1+1", "+46 8 1", "-2", "@SUM(A1)", "\tx", "\rx"])(
    "shows %j as a text, not as a formula",
    (value) => {
      expect(csvRow([value])).toBe(`"'${value}"\r\n`)
    }
  )

  it("leaves numbers below zero numbers", () => {
    expect(csvRow([-2])).toBe("-2\r\n")
  })

  it("is read back as it was written, whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 2, maxLength: 5 }),
        fc.constantFrom("comma" as const, "semicolon" as const),
        (values, delimiter) => {
          const [row] = parse(csvRow(values, delimiter), {
            delimiter: delimiter === "comma" ? "," : ";",
            record_delimiter: "\r\n",
          }) as string[][]
          expect(row).toEqual(
            values.map((value) =>
              /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
            )
          )
        }
      )
    )
  })
})
