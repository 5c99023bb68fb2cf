import fc from "fast-check"
import { tidyTitle } from "../tidy-title"

describe("tidyTitle", () => {
  it.each([
    ["  Förråd   Solna ", "Förråd Solna"],
    ["Förråd\tSolna\n", "Förråd Solna"],
    ["Fo\u0308rra\u030Ad", "Förråd"],
    [" \n ", ""],
  ])("keeps %j as %j", (given, kept) => {
    expect(tidyTitle(given)).toBe(kept)
  })

  it("leaves a tidy title as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (given) => {
        expect(tidyTitle(tidyTitle(given))).toBe(tidyTitle(given))
      })
    )
  })
})
