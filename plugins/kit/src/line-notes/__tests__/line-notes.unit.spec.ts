import type { MedusaContainer } from "@medusajs/framework/types"
import { notesOfLines, provideLineNotes } from "../line-notes"

const line = (id: string) => ({
  ...{ id, variant_id: null, quantity: 1, unit_price: 1 },
})
const container = {} as MedusaContainer

describe("line notes", () => {
  it("are everybody's, by name, and none where nobody says anything", async () => {
    expect(await notesOfLines("order_1", [line("a")], container)).toEqual(
      new Map([["a", []]])
    )
    const say = (text: string, on: string) => async () =>
      new Map([[on, { en: text, sv: text }]])
    provideLineNotes("units", say("3 boxes", "a"))
    provideLineNotes("batches", say("batch 7", "a"))
    const notes = await notesOfLines(
      "order_1",
      [line("a"), line("b")],
      container
    )
    expect(notes.get("a")?.map(({ en }) => en)).toEqual(["batch 7", "3 boxes"])
    expect(notes.get("b")).toEqual([])
    expect(() => provideLineNotes("units", say("", ""))).toThrow(
      'two sources of line notes named "units"'
    )
  })
})
