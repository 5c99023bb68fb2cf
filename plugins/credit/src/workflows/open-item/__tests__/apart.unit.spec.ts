import fc from "fast-check"
import { apart } from "../apart"

const attempt = async (things: number[], bad: ReadonlySet<number>) => {
  const done: number[] = []
  const failed: [number, string][] = []
  let jobs = 0
  await apart(
    things,
    async (some) => {
      jobs += 1
      const found = some.filter((thing) => bad.has(thing))
      if (found.length) {
        throw new Error(`bad: ${found.join()}`)
      }
      done.push(...some)
    },
    async (thing, error) => {
      failed.push([thing, (error as Error).message])
    }
  )
  return { done, failed, jobs }
}

describe("apart", () => {
  it("does all in one go where nothing is bad, and nothing with nothing", async () => {
    expect(await attempt([1, 2, 3], new Set())).toEqual({
      done: [1, 2, 3],
      failed: [],
      jobs: 1,
    })
    expect(await attempt([], new Set())).toMatchObject({ jobs: 0 })
  })

  it("does the good ones once each, in their order, and names each bad one with its own reason", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 60 }),
        fc.func(fc.boolean()),
        async (things, isBad) => {
          const bad = new Set(things.filter((thing) => isBad(thing)))
          const { done, failed } = await attempt(things, bad)
          expect(done).toEqual(things.filter((thing) => !bad.has(thing)))
          expect(failed).toEqual(
            things
              .filter((thing) => bad.has(thing))
              .map((thing) => [thing, `bad: ${thing}`])
          )
        }
      )
    )
  })

  it("takes a few attempts for one bad one among many", async () => {
    const things = Array.from({ length: 500 }, (_, at) => at)
    const { jobs } = await attempt(things, new Set([317]))
    expect(jobs).toBeLessThan(20)
  })
})
