import fc from "fast-check"
import { DELIMITERS } from "../choose-delimiter"
import type { Column } from "../columns"
import { readRecords } from "../read-records"
import { readTable } from "../read-table"
import { writeTable } from "../write-table"

const columns: Column[] = [
  { key: "external_id", title: { en: "External id", sv: "Externt id" } },
  { key: "name", title: { en: "Name", sv: "Namn" }, aliases: ["Företag"] },
  { key: "price", title: { en: "Price", sv: "Pris" }, decimal: true },
]

const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  Buffer.from(text, encoding)

const rowsOf = (given: Buffer | string) =>
  readTable(typeof given === "string" ? bytes(given) : given, columns).rows.map(
    ({ line, cells }): Record<string, string | number> => ({ line, ...cells })
  )

const codeOf = (given: Buffer | string, limits?: object): unknown => {
  try {
    readTable(typeof given === "string" ? bytes(given) : given, columns, {
      bytes: 1000,
      rows: 2,
      columns: 4,
      ...limits,
    })
  } catch (error) {
    return [
      (error as { reason: { code: string } }).reason.code,
      (error as Error).message,
    ]
  }
}

describe("reading a table", () => {
  it.each(DELIMITERS)("finds out the delimiter %j", (delimiter) => {
    const line = (...cells: string[]) => `${cells.join(delimiter)}\r\n`
    const table = readTable(
      bytes(line("External id", "Name") + line("1", '"Åkeri, Ö; A|B\tC"')),
      columns
    )
    expect(table).toMatchObject({ delimiter, columns: ["external_id", "name"] })
    expect(table.rows[0].cells.name).toBe("Åkeri, Ö; A|B\tC")
  })

  it.each([
    ["UTF-8", bytes("external_id;namn\n1;Håkan Öst\n"), "utf-8"],
    ["a mark", bytes("\ufeffexternal_id;namn\n1;Håkan Öst\n"), "utf-8"],
    [
      "Windows-1252",
      bytes("external_id;namn\n1;Håkan Öst\n", "latin1"),
      "windows-1252",
    ],
    [
      "UTF-16 with a mark",
      bytes("\ufeffexternal_id;namn\n1;Håkan Öst\n", "utf16le"),
      "utf-16le",
    ],
    [
      "UTF-16 without one",
      bytes("external_id;namn\n1;Håkan Öst\n", "utf16le"),
      "utf-16le",
    ],
    [
      "UTF-16 the other way round",
      bytes("\ufeffexternal_id;namn\n1;Håkan Öst\n", "utf16le").swap16(),
      "utf-16be",
    ],
  ])("reads %s", (_name, file, encoding) => {
    expect(readTable(file, columns).encoding).toBe(encoding)
    expect(rowsOf(file)).toEqual([
      { line: 2, external_id: "1", name: "Håkan Öst" },
    ])
  })

  it("reads the euro sign of Windows-1252", () => {
    const file = Buffer.concat([
      bytes("external_id;namn\n1;5 "),
      Buffer.from([0x80, 0x0a]),
    ])
    expect(rowsOf(file)[0].name).toBe("5 €")
  })

  it("counts lines, also after breaks in quotes and empty lines", () => {
    const lines = ["external_id;name", "", '1;"a', "", 'b"', ";", "2;c", "3;d"]
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(rowsOf(lines.join(end))).toEqual([
        { line: 3, external_id: "1", name: "a\n\nb" },
        { line: 7, external_id: "2", name: "c" },
        { line: 8, external_id: "3", name: "d" },
      ])
    }
  })

  it("knows headings in both languages, by key and by alias", () => {
    expect(readTable(bytes("EXTERN. ID;företag ;colour\n"), columns)).toEqual(
      expect.objectContaining({
        columns: ["name"],
        ignored: ["EXTERN. ID", "colour"],
      })
    )
    expect(readTable(bytes("Externt ID;foretag;Pris\n"), columns)).toEqual(
      expect.objectContaining({
        columns: ["external_id", "name", "price"],
        ignored: [],
      })
    )
  })

  it("finds the decimal mark in the file, else by its delimiter", () => {
    const mark = (text: string) => readTable(bytes(text), columns).decimalMark
    expect(mark("name;price\na;1,50\n")).toBe(",")
    expect(mark("name;price\na;1.50\n")).toBe(".")
    expect(mark('name,price\na,"1,5"\n')).toBe(",")
    expect(mark("name;price\na;1\n")).toBe(",")
    expect(mark("name,price\na,1\n")).toBe(".")
  })

  it("tells a row with too many or too few cells by its line", () => {
    const { rows } = readTable(
      bytes("external_id;name\n1;a;b\n2\n3;c;\n"),
      columns
    )
    expect(rows.map(({ line, messages }) => [line, messages])).toEqual([
      [
        2,
        [
          {
            column: null,
            code: "cell_count",
            params: { cells: 3, columns: 2 },
          },
        ],
      ],
      [
        3,
        [
          {
            column: null,
            code: "cell_count",
            params: { cells: 1, columns: 2 },
          },
        ],
      ],
      [4, []],
    ])
  })

  it("refuses what is no table, or too big, and says why", () => {
    expect(codeOf("")).toEqual(["file_is_empty", expect.any(String)])
    expect(codeOf(Buffer.from([0x50, 0x4b, 3, 4, 0]))).toEqual([
      "file_is_workbook",
      "This is an Excel workbook: save it as CSV first",
    ])
    expect(codeOf(Buffer.from([1, 0, 0, 0, 0, 7]))).toEqual([
      "file_is_no_text",
      expect.any(String),
    ])
    expect(codeOf('name;price\n"a;1\n2;3')).toEqual([
      "file_is_malformed",
      expect.stringMatching(/^Line 3 cannot be read/),
    ])
    expect(codeOf("name;Namn\n")).toEqual([
      "column_twice",
      "The column Name is there twice",
    ])
    expect(codeOf("a;b\n")).toEqual([
      "no_known_column",
      expect.stringContaining("External id, Name, Price"),
    ])
    expect(codeOf("name\n1\n2\n3\n")).toEqual([
      "too_many_rows",
      "The file has more than the 2 rows that are allowed",
    ])
    expect(codeOf("name;b;c;d;e\n")).toEqual([
      "too_many_columns",
      expect.any(String),
    ])
    expect(codeOf(`name\n${"x".repeat(1000)}`)).toEqual([
      "too_many_bytes",
      expect.any(String),
    ])
  })

  it("reads no further than one row too many", () => {
    // Whatever comes after that, were it read, would be another fault.
    expect(codeOf('name\n1\n\n2\n3\n"never closed')).toEqual([
      "too_many_rows",
      expect.any(String),
    ])
    expect(codeOf('name\n1\n"never closed')).toEqual([
      "file_is_malformed",
      expect.any(String),
    ])
    // Of what says nothing the parser alone can tell when it is quoted.
    expect(codeOf(`name\n${'""\n'.repeat(3)}`)).toEqual([
      "too_many_rows",
      expect.any(String),
    ])
  })

  it("counts no empty rows, between the others or below them", () => {
    const empty = ";;\n \n\n".repeat(30_000)
    const text = `external_id;name;price\n1;a;\n${empty}2;"b\n";3\n${empty}`
    expect(readRecords(text, ";", 4)).toEqual([
      { line: 1, cells: ["external_id", "name", "price"] },
      { line: 2, cells: ["1", "a", ""] },
      { line: 90_003, cells: ["2", "b\n", "3"] },
    ])
    expect(codeOf(text, { bytes: 1_000_000 })).toBeUndefined()
    expect(readRecords("a;b\n1;", ";", 4)[1]).toEqual({
      line: 2,
      cells: ["1", ""],
    })
    expect(readRecords("\n\n", ";", 4)).toEqual([])
  })

  it("reads back what it has written", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("=1+1", "'x", "''", "-5", "+46 70", '="007"', "@a", "\t")
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(...DELIMITERS),
        (given, delimiter) => {
          const rows = given
            .map((row) => row.map((each) => each.replace(/[\r\0]/g, "")))
            .filter((row) => row.some((each) => each.trim()))
          const file = writeTable(["external_id", "name"], rows, delimiter)
          expect(
            rowsOf(file).map(({ external_id, name }) => [external_id, name])
          ).toEqual(rows)
        }
      )
    )
  })

  it("writes nothing that a spreadsheet would calculate", () => {
    const file = writeTable(["a"], [["=1+1"], ["@sum"], ["-2"], ["\t=1"]])
    expect(file).toBe("\ufeffa\r\n'=1+1\r\n'@sum\r\n-2\r\n'\t=1\r\n")
  })
})
