import {
  type ApplicationField,
  faultyFields,
  givenValues,
} from "../application-field"

const label = { en: "Label", sv: "Etikett" }

const FIELDS: ApplicationField[] = [
  { key: "trade", type: "text", required: true, label },
  { key: "vans", type: "number", required: false, label },
  { key: "terms", type: "boolean", required: true, label },
  { key: "since", type: "date", required: false, label },
  {
    key: "size",
    type: "choice",
    required: false,
    label,
    choices: [
      { value: "small", label },
      { value: "big", label },
    ],
  },
]

const right = {
  trade: "El",
  vans: 0,
  terms: true,
  since: "2020-02-29",
  size: "big",
}

describe("faultyFields", () => {
  it("finds nothing wrong with right answers, nor with what may be left out", () => {
    expect(faultyFields(FIELDS, right)).toEqual([])
    expect(faultyFields(FIELDS, { trade: "El", terms: true })).toEqual([])
    expect(faultyFields([], {})).toEqual([])
  })

  it.each([
    [{ trade: "  " }, "trade", "required"],
    [{ trade: null }, "trade", "required"],
    [{ trade: 7 }, "trade", "type"],
    [{ trade: "x".repeat(4001) }, "trade", "length"],
    [{ vans: "7" }, "vans", "type"],
    [{ vans: NaN }, "vans", "type"],
    [{ terms: false }, "terms", "required"],
    [{ terms: "yes" }, "terms", "type"],
    [{ since: "2021-02-29" }, "since", "type"],
    [{ since: "yesterday" }, "since", "type"],
    [{ size: "huge" }, "size", "choice"],
    [{ colour: "red" }, "colour", "unknown"],
    [{ __proto__x: "red" }, "__proto__x", "unknown"],
  ])("finds %j", (wrong, key, fault) => {
    expect(faultyFields(FIELDS, { ...right, ...wrong })).toEqual([
      { key, fault },
    ])
  })

  it("finds all that is wrong, in the fields' order", () => {
    expect(
      faultyFields(FIELDS, { size: "huge", vans: "many" }).map(({ key }) => key)
    ).toEqual(["trade", "vans", "terms", "size"])
  })
})

it("keeps the answers that say something", () => {
  expect(
    givenValues({ a: " x ", b: "", c: null, d: 0, e: false, f: "  " })
  ).toEqual({ a: "x", d: 0, e: false })
})
