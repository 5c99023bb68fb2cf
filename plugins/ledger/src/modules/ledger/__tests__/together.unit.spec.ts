import { together } from "../together"

/** Work that is done when it is told to be, and notes what went together. */
const controlled = () => {
  const batches: string[][] = []
  const ends: (() => void)[] = []
  const work = (tasks: string[]) => {
    batches.push(tasks)
    return new Promise<string[]>((resolve, reject) => {
      ends.push(() =>
        tasks.includes("bad")
          ? reject(new Error(`bad among ${tasks.length}`))
          : resolve(tasks.map((task) => `${task} done`))
      )
    })
  }
  const endNext = async () => {
    ends.shift()?.()
    await new Promise(setImmediate)
  }
  return { batches, work, endNext }
}

describe("tasks that go together", () => {
  it("are those that come while the first one is at work, in their order", async () => {
    const { batches, work, endNext } = controlled()
    const does = together(10, work)
    const all = Promise.all(["a", "b", "c"].map((task) => does("row", task)))
    expect(batches).toEqual([["a"]])
    await endNext()
    expect(batches).toEqual([["a"], ["b", "c"]])
    await endNext()
    expect(await all).toEqual(["a done", "b done", "c done"])

    const later = does("row", "d")
    await endNext()
    expect(await later).toBe("d done")
    expect(batches).toHaveLength(3)
  })

  it("are no more than so many, and of one place", async () => {
    const { batches, work, endNext } = controlled()
    const does = together(2, work)
    const all = Promise.all([
      ...["a", "b", "c", "d"].map((task) => does("row", task)),
      does("other row", "x"),
    ])
    expect(batches).toEqual([["a"], ["x"]])
    for (let turn = 0; turn < 4; turn += 1) {
      await endNext()
    }
    expect(batches).toEqual([["a"], ["x"], ["b", "c"], ["d"]])
    expect(await all).toHaveLength(5)
  })

  it("go each by itself when they fail together, so that one's error is not another's", async () => {
    const { batches, work, endNext } = controlled()
    const does = together(10, work)
    const all = Promise.allSettled(
      ["a", "b", "bad", "c"].map((task) => does("row", task))
    )
    for (let turn = 0; turn < 5; turn += 1) {
      await endNext()
    }
    expect(batches).toEqual([["a"], ["b", "bad", "c"], ["b"], ["bad"], ["c"]])
    expect(await all).toEqual([
      { status: "fulfilled", value: "a done" },
      { status: "fulfilled", value: "b done" },
      { status: "rejected", reason: new Error("bad among 1") },
      { status: "fulfilled", value: "c done" },
    ])
  })
})
