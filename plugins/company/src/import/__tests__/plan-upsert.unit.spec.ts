import { z } from "@medusajs/framework/zod"
import {
  booleanCell,
  decimalCell,
  emailCell,
  oneOfCell,
  requiredCell,
  textCell,
} from "../cells"
import { mapRows, rowsOfJson } from "../map-rows"
import { messageText, rowMessage } from "../message"
import { planUpsert } from "../plan-upsert"
import { reportOf, writeReport } from "../report"

const schema = z.strictObject({
  external_id: requiredCell(10),
  name: textCell(5),
  kind: oneOfCell(["unit", "legal_entity"], { enhet: "unit" }),
  active: booleanCell(),
  email: emailCell(),
  price: decimalCell(","),
})

type Row = z.output<typeof schema>
type Thing = { external_id: string; name: string | null; price: string | null }

const map = (...rows: Parameters<typeof rowsOfJson>[0]) =>
  mapRows(rowsOfJson(rows), schema)

const planOf = (rows: Parameters<typeof rowsOfJson>[0], there: Thing[] = []) =>
  planUpsert<Row, Thing>(map(...rows).taken, {
    fields: ["external_id", "name", "price"],
    externalIdOf: ({ external_id }) => external_id,
    keysOf: ({ external_id }) => [{ column: "external_id", key: external_id }],
    find: ({ external_id }) =>
      there.find((thing) => thing.external_id === external_id) ?? null,
    refuse: ({ name }, existing) =>
      existing || name ? [] : [rowMessage("name", "missing")],
  })

describe("mapping rows", () => {
  it("understands both languages, empties and leaves out", () => {
    expect(
      map({
        external_id: 1,
        kind: "Enhet",
        active: "Ja",
        email: "A@B.se",
        price: "1 000,50",
        name: null,
      }).taken
    ).toEqual([
      {
        line: 1,
        row: {
          external_id: "1",
          kind: "unit",
          active: true,
          email: "a@b.se",
          price: "1000.5",
          name: null,
        },
      },
    ])
    expect(
      map({ external_id: "2", kind: "Legal entity", active: false }).taken[0]
        .row
    ).toEqual({ external_id: "2", kind: "legal_entity", active: false })
  })

  it("says everything that is wrong with a row, by column", () => {
    const { taken, refused } = map({
      external_id: "",
      name: "Too long",
      kind: "club",
      active: "perhaps",
      email: "a@",
      price: "cheap",
      colour: "red",
    })
    expect(taken).toEqual([])
    expect(refused).toMatchObject([{ line: 1, external_id: null }])
    expect(
      refused[0].messages.map((message) => [
        message.column,
        messageText(message, "en"),
        messageText(message, "sv"),
      ])
    ).toEqual([
      ["external_id", "Must not be empty", "Får inte vara tomt"],
      ["name", "May have 5 characters at most", "Får ha högst 5 tecken"],
      [
        "kind",
        '"club" is none of unit, legal_entity',
        '"club" är inget av unit, legal_entity',
      ],
      [
        "active",
        '"perhaps" is neither yes nor no',
        '"perhaps" är varken ja eller nej',
      ],
      ["email", '"a@" is no e-mail address', '"a@" är ingen e-postadress'],
      ["price", '"cheap" is no number', '"cheap" är inget tal'],
      [null, "There is no field colour", "Det finns inget fält colour"],
    ])
  })
})

describe("planning an upsert", () => {
  const there = [{ external_id: "2", name: "b", price: "1.5" }]

  it("creates, updates and leaves unchanged", () => {
    const { planned, refused } = planOf(
      [
        { external_id: "1", name: "a" },
        { external_id: "2", name: "b", price: "1,50" },
      ],
      there
    )
    expect(refused).toEqual([])
    expect(planned).toMatchObject([
      { line: 1, action: "create", changes: { external_id: "1", name: "a" } },
      { line: 2, action: "unchanged", changes: {} },
    ])
    expect(
      planOf([{ external_id: "2", name: null }], there).planned
    ).toMatchObject([{ action: "update", changes: { name: null } }])
    expect(planOf([{ external_id: "2" }], there).planned).toMatchObject([
      { action: "unchanged" },
    ])
  })

  it("refuses by the importer's rules, and what stands twice in the file", () => {
    const { planned, refused } = planOf([
      { external_id: "1", name: "a" },
      { external_id: "1", name: "b" },
      { external_id: "3" },
    ])
    expect(planned).toHaveLength(1)
    expect(refused).toEqual([
      {
        line: 2,
        external_id: "1",
        messages: [
          {
            column: "external_id",
            code: "repeated",
            params: { value: "1", line: 1 },
          },
        ],
      },
      {
        line: 3,
        external_id: "3",
        messages: [{ column: "name", code: "missing", params: {} }],
      },
    ])
  })

  it("reports by line; with all or nothing one bad row leaves out the others", () => {
    const { planned, refused } = planOf([
      { external_id: "1" },
      { external_id: "2", name: "b" },
    ])
    const skip = reportOf(planned, refused, "skip_bad_rows")
    expect(skip).toMatchObject({
      takes: true,
      rows: [{ outcome: "refused" }, { outcome: "created" }],
      counts: { created: 1, refused: 1, updated: 0, left_out: 0 },
    })
    const all = reportOf(planned, refused, "all_or_nothing")
    expect(all).toMatchObject({
      takes: false,
      rows: [{ outcome: "refused" }, { line: 2, outcome: "left_out" }],
      counts: { created: 0, refused: 1, left_out: 1 },
    })
    expect(reportOf(planned, [], "all_or_nothing").takes).toBe(true)
    expect(writeReport(all.rows, "en")).toBe(
      [
        "\ufeffLine;External id;Outcome;Column;Message",
        "1;1;refused;name;Must not be empty",
        '2;2;left_out;"";""',
        "",
      ].join("\r\n")
    )
  })
})
