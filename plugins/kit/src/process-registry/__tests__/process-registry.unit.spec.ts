import { processWide } from "../process-registry"

describe("processWide", () => {
  it("gives every caller the same value", () => {
    const first = processWide("same", 1, () => ({ list: [] as string[] }))
    first.list.push("seen")

    expect(processWide("same", 1, () => ({ list: [] })).list).toEqual(["seen"])
  })

  it("refuses a copy that was built for another shape", () => {
    processWide("shape", 1, () => ({}))

    expect(() => processWide("shape", 2, () => ({}))).toThrow(
      /"shape" is version 1, this copy needs version 2/
    )
  })
})
