import fc from "fast-check"
import { changeOf, undoOf } from "../undo-changes"

type Row = { title: string; ends_on: Date | null; limit: number }

const before: Row = { title: "Old", ends_on: null, limit: 1 }
const day = new Date("2026-01-31T00:00:00Z")
const after: Row = { title: "New", ends_on: day, limit: 1 }

describe("undoOf", () => {
  it("puts back what was changed, and names nothing else", () => {
    expect(
      undoOf(changeOf(["title", "ends_on"], before, after), after)
    ).toEqual({ title: "Old", ends_on: null })
  })

  it("leaves what somebody else has changed since", () => {
    const change = changeOf(["title", "ends_on"], before, after)
    expect(undoOf(change, { ...after, title: "Theirs", limit: 9 })).toEqual({
      ends_on: null,
    })
    expect(undoOf(change, { ...before, limit: 9 })).toEqual({})
  })

  it("knows values that have passed a workflow's storage", () => {
    const change = JSON.parse(
      JSON.stringify(changeOf(["ends_on"], before, after))
    )
    expect(undoOf(change, after)).toEqual({ ends_on: null })
  })

  it("touches a field only if it was changed by the step and by nobody since", () => {
    const row = fc.record({
      a: fc.nat(2),
      b: fc.option(fc.nat(2)),
      c: fc.constantFrom("x", "y"),
    })
    fc.assert(
      fc.property(
        row,
        row,
        row,
        fc.subarray(["a", "b", "c"] as const),
        (first, second, now, fields) => {
          const undo = undoOf(changeOf(fields, first, second), now)
          expect(Object.keys(undo).sort()).toEqual(
            fields.filter((field) => now[field] === second[field]).sort()
          )
          for (const field of Object.keys(undo) as (keyof typeof undo)[]) {
            expect(undo[field]).toBe(first[field])
          }
        }
      )
    )
  })
})
