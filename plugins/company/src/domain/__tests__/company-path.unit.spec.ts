import fc from "fast-check"
import {
  ancestorIds,
  idsOnPath,
  isWithin,
  movedPath,
  pathOf,
  subtreePattern,
} from "../company-path"

/** Ids of companies on a way down the tree: distinct, at least one. */
const lineage = fc.uniqueArray(
  fc.stringMatching(/^[0-9A-Z_%\\]{1,6}$/).map((text) => `comp_${text}`),
  { minLength: 1, maxLength: 8 }
)

const pathDown = (ids: string[]): string =>
  ids.reduce<string | null>((path, id) => pathOf(id, path), null) as string

/** SQL's LIKE with `\` as its escape character. */
const like = (text: string, pattern: string): boolean =>
  new RegExp(
    `^${pattern.replace(/\\(.)|[%_]|[^\w\\]/gs, (part, escaped?: string) =>
      escaped !== undefined
        ? `\\u{${escaped.codePointAt(0)?.toString(16)}}`
        : part === "%"
          ? ".*"
          : part === "_"
            ? "."
            : `\\u{${part.codePointAt(0)?.toString(16)}}`
    )}$`,
    "su"
  ).test(text)

describe("paths of companies", () => {
  it("give back the ids from the root down, and the ancestors nearest first", () => {
    fc.assert(
      fc.property(lineage, (ids) => {
        const path = pathDown(ids)
        expect(idsOnPath(path)).toEqual(ids)
        expect(ancestorIds(path)).toEqual(ids.slice(0, -1).reverse())
      })
    )
  })

  it("lie within those of their ancestors and nowhere else", () => {
    fc.assert(
      fc.property(lineage, lineage, (ids, others) => {
        const [path, other] = [pathDown(ids), pathDown(others)]
        const expected = others.every((id, index) => ids[index] === id)
        expect(isWithin(path, other)).toBe(expected)
        expect(like(path, subtreePattern(other))).toBe(expected)
      })
    )
  })

  it("keep what is below the branch when it moves", () => {
    fc.assert(
      fc.property(
        lineage,
        fc.nat(),
        fc.option(lineage, { nil: [] }),
        (ids, depth, target) => {
          const at = depth % ids.length
          const from = pathDown(ids.slice(0, at + 1))
          const to = pathDown([...target, ids[at]])
          expect(idsOnPath(movedPath(pathDown(ids), from, to))).toEqual([
            ...target,
            ...ids.slice(at),
          ])
        }
      )
    )
  })

  it("do not take an id for the beginning of another", () => {
    expect(isWithin("/comp_12/", "/comp_1/")).toBe(false)
    expect(like("/compX1/", subtreePattern("/comp_1/"))).toBe(false)
  })
})
