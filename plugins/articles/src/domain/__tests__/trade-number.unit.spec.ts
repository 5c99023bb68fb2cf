import fc from "fast-check"
import {
  readTradeNumber,
  TRADE_NUMBER_KINDS,
  tradeNumberKeys,
} from "../trade-number"

describe("trade numbers", () => {
  it.each([
    ["e_number", "E1234567", "E 12 345 67", "1234567"],
    ["e_number", "e 12 345 67", "E 12 345 67", "1234567"],
    ["e_number", "12-345-67", "E 12 345 67", "1234567"],
    ["rsk", "RSK 1234567", "123 45 67", "1234567"],
    ["rsk", "123 45 67", "123 45 67", "1234567"],
    ["maker", " A9F 74 110 ", "A9F 74 110", "A9F74110"],
    ["maker", "ÅF-1/2", "ÅF-1/2", "ÅF12"],
    ["gtin", "4006 3813 33931", "4006381333931", "04006381333931"],
  ] as const)("%s %j is kept as %j", (kind, given, value, key) => {
    expect(readTradeNumber(kind, given)).toEqual({ value, key })
  })

  it.each([
    ["e_number", "123456"],
    ["e_number", "12345678"],
    ["e_number", "E12345A7"],
    ["rsk", "E1234567"],
    ["rsk", ""],
    ["maker", " - "],
    ["gtin", "4006381333932"],
    ["gtin", "E4006381333931"],
  ] as const)("%s %j is none", (kind, given) => {
    expect(readTradeNumber(kind, given)).toBeNull()
  })

  it("reads what it has written as the same number", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TRADE_NUMBER_KINDS),
        fc.oneof(fc.string({ unit: "grapheme" }), fc.stringMatching(/^\d{7}$/)),
        (kind, given) => {
          const read = readTradeNumber(kind, given)
          if (read) {
            expect(readTradeNumber(kind, read.value)).toEqual(read)
            expect(tradeNumberKeys(read.value)).toContain(read.key)
          }
        }
      )
    )
  })

  it("are looked for as everything that the words may mean", () => {
    expect(tradeNumberKeys("E 12 345 67")).toEqual(["E1234567", "1234567"])
    expect(tradeNumberKeys("4006381333931")).toEqual([
      "04006381333931",
      "4006381333931",
    ])
    expect(tradeNumberKeys(" . ")).toEqual([])
  })
})
