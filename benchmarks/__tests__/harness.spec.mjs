import { measurePairs } from "../lib/measure-pairs.mjs"
import { parseArguments } from "../lib/parse-arguments.mjs"
import { median, meetsAim, ratioOf } from "../lib/ratio.mjs"
import { jsonLine, tableLine } from "../lib/report.mjs"
import { MEASURES } from "../measures/index.mjs"

const result = {
  name: "company-list",
  aim: 1.2,
  better: "lower",
  pairs: [
    { plain: 100, ours: 110 },
    { plain: 100, ours: 900 },
    { plain: 200, ours: 230 },
  ],
}

describe("the bench", () => {
  it("takes the median over the pairs, so that one slow moment does not count", () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(ratioOf("lower", result.pairs)).toBeCloseTo(1.15)
    expect(ratioOf("higher", [{ plain: 100, ours: 200 }])).toBe(0.5)
    expect(meetsAim(result, 1.2)).toBe(true)
    expect(meetsAim(result, 1.21)).toBe(false)
    expect(meetsAim({ aim: 2, better: "higher" }, 1.9)).toBe(false)
  })

  it("prints a line for programs and one for people", () => {
    expect(jsonLine(result)).toBe(
      '{"name":"company-list","ratio":1.15,"aim":1.2,"better":"lower","pairs":3}'
    )
    expect(tableLine(result)).toBe(
      "✓  company-list          1.15  (aim ≤ 1.2)     230 ms ÷ 100 ms, 3 pairs"
    )
    expect(
      tableLine({
        name: "ledger-holds",
        aim: 0.5,
        better: "higher",
        pairs: [{ plain: 100, ours: 200 }],
      })
    ).toBe(
      "✓  ledger-holds          0.50  (aim ≥ 0.5)     100 ms ÷ 200 ms, 1 pairs"
    )
  })

  it("times both sides alternately, each pair the other way round", async () => {
    const order = []
    const pairs = await measurePairs(
      {
        plain: async () => order.push("plain"),
        ours: async () => order.push("ours"),
        reset: async () => order.push("reset"),
      },
      3
    )
    expect(pairs).toHaveLength(3)
    expect(order.filter((step) => step !== "reset").join(" ")).toBe(
      "plain ours ours plain plain ours ours plain"
    )
    expect(order.filter((step) => step === "reset")).toHaveLength(8)
  })

  it("runs the measures that it is asked for", () => {
    const names = MEASURES.map(({ name }) => name)
    expect(parseArguments([], names)).toEqual({
      names,
      json: false,
      short: false,
      pairs: 9,
    })
    expect(parseArguments(["--json", names[1], "--pairs=2"], names)).toEqual({
      names: [names[1]],
      json: true,
      short: false,
      pairs: 2,
    })
    expect(() => parseArguments(["speed"], names)).toThrow(
      'There is no measure "speed"'
    )
    expect(() => parseArguments(["--pairs=0"], names)).toThrow("--pairs")
  })

  it("has an aim for every measure", () => {
    for (const measure of MEASURES) {
      expect(measure).toEqual({
        name: expect.stringMatching(/^[a-z-]+$/),
        title: expect.stringContaining("÷"),
        aim: expect.any(Number),
        better: expect.stringMatching(/^(lower|higher)$/),
        scene: { open: expect.any(Function) },
        prepare: expect.any(Function),
      })
    }
    expect(new Set(MEASURES.map(({ name }) => name)).size).toBe(MEASURES.length)
  })
})
