import fc from "fast-check"
import type { AdminContractPrice } from "../../../types"
import {
  isBlock,
  parseSheet,
  pasteBlock,
  type SheetRow,
} from "../pasted-prices"
import { sheetChanges, sheetFaults, sheetOf } from "../sheet-changes"

const row = (
  sku: string,
  from: string,
  to: string,
  amount: string
): SheetRow => ({
  sku,
  from,
  to,
  amount,
})

const price = (
  id: string,
  variant_id: string,
  min_quantity: number | null,
  max_quantity: number | null,
  amount: number
): AdminContractPrice => ({
  id,
  variant_id,
  currency_code: "sek",
  min_quantity,
  max_quantity,
  amount,
  variant: {
    id: variant_id,
    title: "",
    sku: variant_id.toUpperCase(),
    product_id: null,
    product: null,
  },
})

const CABLE = [
  price("c1", "cable", null, 9, 100),
  price("c10", "cable", 10, null, 90),
]
const SCREW = [price("s1", "screw", null, null, 5)]
const ARTICLES = new Map([
  ["CABLE", { variant_id: "cable", prices: CABLE }],
  ["SCREW", { variant_id: "screw", prices: SCREW }],
  ["GONE", null],
])

describe("what a spreadsheet pastes", () => {
  it.each([
    [
      "article number and price",
      "CABLE\t99,50",
      row("CABLE", "1", "", "99,50"),
    ],
    [
      "a quantity between them",
      "CABLE\t10\t99,50",
      row("CABLE", "10", "", "99,50"),
    ],
    [
      "two quantities",
      "CABLE\t10\t19\t99,50",
      row("CABLE", "10", "19", "99,50"),
    ],
    ["an empty end", "CABLE\t10\t\t99,50", row("CABLE", "10", "", "99,50")],
    ["an empty quantity", "CABLE\t\t99,50", row("CABLE", "1", "", "99,50")],
    ["semicolons", "CABLE;10;99,50", row("CABLE", "10", "", "99,50")],
    [
      "a comma in a price between tabs",
      "A;B\t1 234,50 kr",
      row("A;B", "1", "", "1 234,50"),
    ],
    ["a currency in front", "CABLE\tSEK 99.50", row("CABLE", "1", "", "99.50")],
    ["a currency sign", "CABLE\t99,50 €", row("CABLE", "1", "", "99,50")],
    ["no price", "CABLE", row("CABLE", "1", "", "")],
  ])("reads %s", (_, text, expected) => {
    expect(parseSheet(text)).toEqual([expected])
  })

  it("leaves out a heading, empty lines and carriage returns", () => {
    expect(
      parseSheet("Artikel\tPris\r\nCABLE\t99\r\n\t\r\n\r\nSCREW\t5\r\n")
    ).toEqual([row("CABLE", "1", "", "99"), row("SCREW", "1", "", "5")])
  })

  it("keeps a later line without figures: it is a fault to show", () => {
    expect(parseSheet("CABLE\t99\nSCREW\tring oss")).toHaveLength(2)
  })

  it("loses no line, whatever is in it", () => {
    const cell = fc.stringMatching(/^[A-Z0-9]{1,8}$/)
    const lines = fc.array(fc.tuple(cell, fc.integer({ min: 1 })), {
      minLength: 1,
    })
    fc.assert(
      fc.property(lines, (cells) => {
        const text = cells.map((line) => line.join("\t")).join("\n")
        expect(parseSheet(text).map(({ sku }) => sku)).toEqual(
          cells.map(([sku]) => sku)
        )
      })
    )
  })

  it("tells a block from a word", () => {
    expect(isBlock("CABLE\t1")).toBe(true)
    expect(isBlock("99,50\n")).toBe(false)
  })

  it("puts a block at the cell that it was pasted in, and makes room", () => {
    const rows = [row("CABLE", "1", "", "1"), row("SCREW", "1", "", "2")]
    expect(pasteBlock(rows, 1, "amount", "7\n8")).toEqual([
      rows[0],
      row("SCREW", "1", "", "7"),
      row("", "1", "", "8"),
    ])
    expect(pasteBlock(rows, 0, "from", "10\t19\t3 kr")).toEqual([
      row("CABLE", "10", "19", "3"),
      rows[1],
    ])
    expect(pasteBlock(rows, 1, "sku", "GONE\t4")[1]).toEqual(
      row("GONE", "1", "", "4")
    )
  })
})

describe("the sheet's faults", () => {
  it("names row and cell", () => {
    const rows = [
      row("CABLE", "1", "", "100"),
      row("GONE", "1", "", "1"),
      row("", "1", "", "1"),
      row("SCREW", "0", "", "fem"),
      row("", "1", "", ""),
      row("CABLE", "1", "", "90"),
    ]
    expect(sheetFaults(rows, ARTICLES)).toEqual([
      { row: 1, field: "sku", code: "unknownArticle" },
      { row: 2, field: "sku", code: "noArticle" },
      { row: 3, field: "amount", code: "amount" },
      { row: 3, field: "from", code: "quantity" },
      { row: 5, field: "from", code: "overlap" },
    ])
  })

  it("waits with an article that is still being looked up", () => {
    expect(sheetFaults([row("NEW", "1", "", "1")], ARTICLES)).toEqual([])
  })
})

describe("the change that a sheet means", () => {
  it("changes nothing when it shows what is there", () => {
    expect(sheetChanges(sheetOf([...CABLE, ...SCREW], "sv"), ARTICLES)).toEqual(
      {
        create: [],
        update: [],
        delete: [],
      }
    )
  })

  it("replaces the tiers of its articles and leaves others alone", () => {
    const rows = [row("CABLE", "1", "", "95"), row("CABLE", "50", "", "80,5")]
    expect(sheetChanges(rows, ARTICLES)).toEqual({
      create: [{ variant_id: "cable", amount: 80.5, min_quantity: 50 }],
      update: [{ id: "c1", amount: 95, min_quantity: null, max_quantity: 49 }],
      delete: ["c10"],
    })
  })
})
