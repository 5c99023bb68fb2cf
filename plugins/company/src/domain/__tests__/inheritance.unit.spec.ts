import { nest } from "../company-tree"
import {
  COMPANY_STATUSES,
  type CompanyStatus,
  effectiveStatus,
  strictest,
  STRICTEST_FIRST,
} from "../effective-status"
import { nearest } from "../nearest"

const node = (
  path: string,
  status: CompanyStatus = "active",
  rules: string | null = null
) => ({ id: path.split("/").at(-2) as string, path, status, rules })

describe("what a company inherits", () => {
  const group = node("/g/", "active", "group's")
  const firm = node("/g/f/")
  const unit = node("/g/f/u/")

  it("comes from itself, else from the nearest ancestor that has it", () => {
    const rulesOf = (nodes: (typeof group)[]) =>
      nearest("/g/f/u/", nodes, ({ rules }) => rules)

    expect(rulesOf([unit, group, firm])).toEqual({
      value: "group's",
      from: group,
    })
    const own = node("/g/f/u/", "active", "own")
    expect(rulesOf([group, own])?.value).toBe("own")
    expect(rulesOf([firm, unit])).toBeNull()
  })

  it("does not come from a company beside it", () => {
    const sister = node("/g/s/", "suspended", "sister's")
    expect(nearest("/g/f/", [sister], ({ rules }) => rules)).toBeNull()
    expect(effectiveStatus("/g/f/", [group, firm, sister])).toBe("active")
  })

  it("is suspended when any ancestor is", () => {
    expect(effectiveStatus("/g/f/u/", [group, firm, unit])).toBe("active")
    expect(
      effectiveStatus("/g/f/u/", [node("/g/", "suspended"), firm, unit])
    ).toBe("suspended")
  })

  it("is the strictest status on the path, whoever has it", () => {
    expect([...STRICTEST_FIRST].sort()).toEqual([...COMPANY_STATUSES].sort())
    expect(strictest([])).toBe("active")
    for (const [rank, stricter] of STRICTEST_FIRST.entries()) {
      for (const freer of STRICTEST_FIRST.slice(rank)) {
        const above = [node("/g/", stricter), node("/g/f/", freer)]
        const below = [node("/g/", freer), node("/g/f/", stricter)]
        expect(effectiveStatus("/g/f/", above)).toBe(stricter)
        expect(effectiveStatus("/g/f/", below)).toBe(stricter)
      }
    }
  })

  it("shows in the nested tree", () => {
    const flat = (
      id: string,
      parent_id: string | null,
      status: CompanyStatus
    ) => ({ id, name: id, kind: "group" as const, parent_id, status })
    const tree = nest([
      flat("g", null, "active"),
      flat("a", "g", "suspended"),
      flat("b", "g", "active"),
      flat("a1", "a", "active"),
    ])
    expect(tree).toMatchObject({
      id: "g",
      effective_status: "active",
      children: [
        {
          id: "a",
          effective_status: "suspended",
          children: [
            { id: "a1", status: "active", effective_status: "suspended" },
          ],
        },
        { id: "b", effective_status: "active", children: [] },
      ],
    })
    expect(nest([])).toBeNull()
  })
})
