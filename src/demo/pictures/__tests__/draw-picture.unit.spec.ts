import { categories, products } from "../../data"
import { drawPicture } from "../draw-picture"

describe("drawPicture", () => {
  it("draws every category that holds articles, and nothing else", () => {
    const inUse = [...new Set(products.map(({ category }) => category))]
    for (const handle of inUse) {
      expect({ handle, svg: drawPicture(handle) }).toEqual({
        handle,
        svg: expect.stringMatching(/^<svg xmlns.*<\/svg>$/),
      })
    }
    const drawn = categories.filter(({ handle }) => drawPicture(handle))
    expect(drawn.map(({ handle }) => handle).sort()).toEqual(inUse.sort())
  })

  it.each(["", "nothing", "__proto__", "constructor"])("has no %p", (name) => {
    expect(drawPicture(name)).toBeUndefined()
  })

  it("draws no two alike", () => {
    const pictures = categories.flatMap(
      ({ handle }) => drawPicture(handle) ?? []
    )
    expect(new Set(pictures).size).toBe(pictures.length)
  })
})
