import fc from "fast-check"
import { rangesInForce, type RangedContract } from "../ranges-in-force"

const contract = (
  id: string,
  distance: number,
  is_exclusive = false
): RangedContract => ({ id, distance, is_exclusive })

const assigned = (contract_id: string, id: string) => ({
  contract_id,
  range: { id, version: 1, branches: [] },
})

const ids = (
  contracts: RangedContract[],
  ranges: ReturnType<typeof assigned>[]
): string[] => rangesInForce(contracts, ranges).map(({ id }) => id)

describe("rangesInForce", () => {
  it("is none without contracts, or without ranges", () => {
    expect(ids([], [assigned("a", "r")])).toEqual([])
    expect(ids([contract("a", 0)], [])).toEqual([])
  })

  it("puts own and inherited ones together, each once", () => {
    expect(
      ids(
        [contract("own", 0), contract("parent", 1), contract("group", 2)],
        [
          assigned("group", "shared"),
          assigned("own", "mine"),
          assigned("parent", "shared"),
        ]
      )
    ).toEqual(["mine", "shared"])
  })

  it("stops at the nearest exclusive contract, with those as near", () => {
    const contracts = [
      contract("own", 0),
      contract("only", 1, true),
      contract("beside", 1),
      contract("group", 2),
    ]
    const each = ["own", "only", "beside", "group"].map((id) =>
      assigned(id, id)
    )
    expect(ids(contracts, each)).toEqual(["beside", "only", "own"])
  })

  it("stops there though the exclusive contract has no range", () => {
    expect(
      ids(
        [contract("only", 0, true), contract("group", 1)],
        [assigned("group", "narrow")]
      )
    ).toEqual([])
  })

  it("is what walking up the tree step by step gives", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e")
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            id: name,
            distance: fc.integer({ min: 0, max: 3 }),
            is_exclusive: fc.boolean(),
          }),
          { selector: ({ id }) => id }
        ),
        fc.uniqueArray(fc.tuple(name, fc.constantFrom("r1", "r2", "r3")), {
          selector: ([id]) => id,
        }),
        (contracts, pairs) => {
          const expected = new Set<string>()
          for (let step = 0; step <= 3; step++) {
            const here = contracts.filter(({ distance }) => distance === step)
            for (const { id } of here) {
              for (const [contract_id, range] of pairs) {
                if (contract_id === id) {
                  expected.add(range)
                }
              }
            }
            if (here.some(({ is_exclusive }) => is_exclusive)) {
              break
            }
          }
          expect(
            ids(
              contracts,
              pairs.map(([contract_id, range]) => assigned(contract_id, range))
            )
          ).toEqual([...expected].sort())
        }
      )
    )
  })
})
