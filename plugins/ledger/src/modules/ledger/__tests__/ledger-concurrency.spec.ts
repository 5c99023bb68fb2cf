import type { LedgerHoldDTO } from "../../../types/booking"
import { ledgerTest } from "./ledger-test"

/** As many at once as there are numbers below it. */
const atOnce = <Result>(
  times: number,
  act: (turn: number) => Promise<Result>
): Promise<Result[]> =>
  Promise.all(Array.from({ length: times }, (_, turn) => act(turn)))

const isHold = (held: unknown): held is LedgerHoldDTO =>
  "open_amount" in (held as object)

ledgerTest("at once", ({ service, open, hold, standing, newKey }) => {
  it.each([
    [1, "1", "1"],
    [10, "1", "10.99"],
    [7, "7.5", "52.5"],
  ])(
    "%i of 100 holds of %s get what is left of %s",
    async (winners, amount, limit) => {
      const id = await open(limit)
      const results = await atOnce(100, () => hold(id, amount))

      expect(results.filter(isHold)).toHaveLength(winners)
      expect(
        results.flatMap((result) => (isHold(result) ? [] : [result.rule]))
      ).toEqual(Array.from({ length: 100 - winners }, () => "over_limit"))
      expect((await service.statement({ account_id: id })).count).toBe(winners)
    }
  )

  it("the last krona of each of several accounts goes to whole orders only", async () => {
    const [credit, budget, personal] = [
      await open(30),
      await open(20),
      await open(10),
    ]
    const accounts = [credit, budget, personal]
    const results = await atOnce(60, (turn) =>
      service.hold({
        key: newKey(),
        // In every order of the accounts, so that two orders meet crosswise.
        holds: [0, 1, 2].map((place) => ({
          account_id:
            accounts[(turn % 2 ? place + turn : turn - place + 60) % 3],
          amount: 1,
        })),
      })
    )

    expect(results.filter(({ accepted }) => accepted)).toHaveLength(10)
    for (const id of accounts) {
      expect(await standing(id)).toMatchObject({ held: "10" })
    }
  })

  it("crosswise releases and charges of many holds do not stop each other", async () => {
    const accounts = [await open(null), await open(null), await open(null)]
    const holds = await Promise.all(accounts.map((id) => hold(id, 1000)))
    const ids = holds.map((held) => (held as LedgerHoldDTO).id)
    await atOnce(60, (turn) => {
      const order = turn % 2 ? ids : [...ids].reverse()
      return turn % 3
        ? service.charge({
            key: newKey(),
            charges: order.map((hold_id) => ({ hold_id, amount: 1 })),
          })
        : service.release({
            key: newKey(),
            releases: order.map((hold_id) => ({ hold_id, amount: 1 })),
          })
    })
    for (const id of accounts) {
      expect(await standing(id)).toMatchObject({ held: "940", charged: "40" })
    }
  })

  it("one key books once, however many book it", async () => {
    const id = await open(1000)
    const results = await atOnce(50, () =>
      service.hold({ key: "order_1", holds: [{ account_id: id, amount: 10 }] })
    )
    expect(
      results.filter((result) => result.accepted && result.is_new)
    ).toHaveLength(1)
    expect(
      new Set(results.map((result) => result.accepted && result.holds[0].id))
        .size
    ).toBe(1)
    expect(await standing(id)).toMatchObject({ held: "10" })
  })

  it("one key on two accounts books one of them, and names the key to the other", async () => {
    for (let round = 0; round < 10; round += 1) {
      const accounts = [await open(1000), await open(1000)]
      const key = newKey()
      const results = await Promise.allSettled(
        accounts.map((account_id) =>
          service.hold({ key, holds: [{ account_id, amount: 10 }] })
        )
      )
      expect(results.map(({ status }) => status).sort()).toEqual([
        "fulfilled",
        "rejected",
      ])
      const refused = results.find(({ status }) => status === "rejected")
      expect((refused as PromiseRejectedResult).reason.message).toContain(
        `The key "${key}" has been booked`
      )
    }
  })

  it("holds that arrive together are judged each by itself: repeated, another's key, too much, and one that still fits", async () => {
    const id = await open(100)
    const ask = (key: string, amount: number) =>
      service.hold({ key, holds: [{ account_id: id, amount }] })
    const first = newKey()
    const second = newKey()
    // The first goes at once; the others wait for it and go in one statement.
    const results = await Promise.allSettled([
      ask(newKey(), 10),
      ask(first, 60),
      ask(first, 60),
      ask(first, 61),
      ask(second, 31),
      ask(second, 30),
      ask(newKey(), 1),
    ])

    expect(
      results.map((result) => {
        if (result.status === "rejected") {
          return result.reason.message
        }
        return result.value.accepted
          ? result.value.is_new
          : result.value.refusals[0]
      })
    ).toEqual([
      true,
      true,
      false,
      `The key "${first}" has been booked in the ledger with other data`,
      {
        account_id: id,
        period: "all",
        rule: "over_limit",
        amount: "31",
        limit_amount: "100",
        free: "30",
      },
      true,
      expect.objectContaining({ rule: "over_limit", free: "0" }),
    ])
    const { entries } = await service.statement({ account_id: id })
    expect(
      entries.map(({ position, after }) => [position, after.held])
    ).toEqual([
      [1, "10"],
      [2, "70"],
      [3, "100"],
    ])
    expect(await service.differences([id])).toEqual([])
  })

  it("what a limit has become counts for every hold that comes after", async () => {
    const id = await open(50)
    const [, ...results] = await Promise.all([
      service.changeLimit({ account_id: id, limit_amount: 20 }),
      ...Array.from({ length: 80 }, () => hold(id, 1)),
    ])
    const held = results.filter(isHold).length

    expect(held).toBeGreaterThanOrEqual(20)
    expect(held).toBeLessThanOrEqual(50)
    expect(await hold(id, 1)).toMatchObject({ rule: "over_limit" })
  })

  it("a hold that expires while it is charged and put off is used once", async () => {
    const id = await open(null)
    const expires_at = new Date(Date.now() - 1000)
    const holds = (await atOnce(30, () =>
      hold(id, 100, { expires_at })
    )) as LedgerHoldDTO[]

    const [, , kept] = await Promise.all([
      service.expireHolds(100),
      Promise.all(
        holds.slice(0, 10).map(({ id: hold_id }) =>
          service.charge({
            key: newKey(),
            charges: [{ hold_id, amount: 60 }],
          })
        )
      ),
      service.extendHolds({
        hold_ids: holds.slice(10, 20).map(({ id: hold_id }) => hold_id),
        expires_at: null,
      }),
      service.expireHolds(100),
    ])
    await service.expireHolds(100)

    // Those that were put off say themselves whether they are still there.
    const left = kept.reduce((sum, { open_amount }) => sum + +open_amount, 0)
    expect(await standing(id)).toMatchObject({
      held: String(left),
      charged: "600",
    })
    expect(kept).toHaveLength(10)
    expect(
      kept.every(({ open_amount }) => ["0", "100"].includes(open_amount))
    ).toBe(true)
  })

  it("an account that is taken back while it is first used is closed or has nothing on it", async () => {
    for (let round = 0; round < 15; round += 1) {
      const id = await open(100)
      const [held] = await Promise.allSettled([
        hold(id, 60),
        service.takeBackAccount(id),
      ])
      if (held.status === "fulfilled" && isHold(held.value)) {
        expect(await service.getAccount(id)).toMatchObject({ status: "closed" })
        expect(await standing(id)).toMatchObject({ held: "60" })
      } else {
        expect(await service.listLedgerHolds({ account_id: id })).toEqual([])
        expect(await service.listLedgerBalances({ account_id: id })).toEqual([])
      }
    }
  })

  it("two who take back the same booking take it back once", async () => {
    const id = await open(100)
    await hold(id, 60, { key: "order_1" })
    const taken = await atOnce(10, () => service.takeBack("order_1"))

    expect(taken.filter(({ is_new }) => is_new)).toHaveLength(1)
    expect(await standing(id)).toMatchObject({ held: "0" })
    expect(await hold(id, 60, { key: "order_1" })).toMatchObject({
      open_amount: "60",
    })
  })
})
