import type { LedgerHoldDTO } from "../../../types/booking"
import { ledgerTest } from "./ledger-test"

const idOf = (held: unknown): string => (held as LedgerHoldDTO).id

ledgerTest("booking", ({ service, open, hold, standing, newKey }) => {
  it("is free again when what was ordered is invoiced, released and paid", async () => {
    const id = await open(10_000)
    const free = async () => (await standing(id)).free

    const hold_id = idOf(await hold(id, 6000))
    expect(await free()).toBe("4000")

    const charged = await service.charge({
      key: newKey(),
      charges: [{ hold_id, amount: 4000 }],
    })
    expect(charged.entries.map(({ type, amount }) => [type, amount])).toEqual([
      ["release", "4000"],
      ["charge", "4000"],
    ])
    expect(charged.holds).toMatchObject([{ open_amount: "2000" }])
    expect(await free()).toBe("4000")

    await service.release({
      key: newKey(),
      releases: [{ hold_id, amount: 2000 }],
    })
    expect(await free()).toBe("6000")

    await service.credit({
      key: newKey(),
      credits: [{ account_id: id, amount: 4000 }],
    })
    expect(await standing(id)).toEqual({
      held: "0",
      charged: "4000",
      credited: "4000",
      free: "10000",
    })
  })

  it("holds up to the limit and not a hundredth more", async () => {
    const id = await open("100.10")
    expect(await hold(id, "100.11")).toMatchObject({
      account_id: id,
      rule: "over_limit",
      amount: "100.11",
      limit_amount: "100.1",
      free: "100.1",
      period: "all",
    })
    expect(await hold(id, "100.1")).toMatchObject({ open_amount: "100.1" })
    expect(await hold(id, "0.01")).toMatchObject({ free: "0" })
    expect(await standing(id)).toMatchObject({ held: "100.1", free: "0" })
  })

  it("holds nothing with the limit 0, and anything without one", async () => {
    expect(await hold(await open(0), "0.01")).toMatchObject({
      rule: "over_limit",
    })
    const id = await open(null)
    await hold(id, "99999999999999999999.99")
    expect(await standing(id)).toMatchObject({
      held: "99999999999999999999.99",
      free: null,
    })
  })

  it("holds on all accounts of a booking or on none", async () => {
    const [credit, budget] = [await open(1000), await open(100)]
    const holds = [credit, budget].map((account_id) => ({
      account_id,
      amount: 500,
    }))
    expect(await service.hold({ key: newKey(), holds })).toEqual({
      accepted: false,
      refusals: [expect.objectContaining({ account_id: budget, free: "100" })],
    })
    expect(await standing(credit)).toMatchObject({ held: "0" })

    await service.changeLimit({ account_id: budget, limit_amount: 500 })
    expect(await service.hold({ key: newKey(), holds })).toMatchObject({
      accepted: true,
      is_new: true,
    })
    expect(await standing(credit)).toMatchObject({ held: "500" })
    expect(await standing(budget)).toMatchObject({ held: "500", free: "0" })
  })

  it("books a key once, answers alike, and names it when the data differ", async () => {
    const [id, other] = [await open(1000), await open(1000)]
    const booking = {
      key: "order_1",
      reference: { type: "order", id: "order_1" },
      holds: [{ account_id: id, amount: 400 }],
    }
    const first = await service.hold(booking)
    expect(first).toMatchObject({ accepted: true, is_new: true })
    expect(
      await service.hold({
        ...booking,
        actor: { kind: "system", reason: "retry" },
        holds: [{ account_id: id, amount: "400.00" }],
      })
    ).toEqual({ ...first, is_new: false })

    for (const changed of [
      { holds: [{ account_id: id, amount: 401 }] },
      { holds: [{ account_id: other, amount: 400 }] },
      { holds: [...booking.holds, { account_id: other, amount: 1 }] },
      { reference: { type: "order", id: "order_2" } },
    ]) {
      await expect(service.hold({ ...booking, ...changed })).rejects.toThrow(
        'The key "order_1" has been booked in the ledger with other data'
      )
    }
    await expect(
      service.credit({
        key: "order_1",
        credits: [{ account_id: id, amount: 400 }],
      })
    ).rejects.toThrow('"order_1"')
    expect(await standing(id)).toMatchObject({ held: "400", credited: "0" })
    expect(await standing(other)).toMatchObject({ held: "0" })
  })

  it("answers a repeated key also when the limit is used up by it", async () => {
    const id = await open(400)
    await hold(id, 400, { key: "order_1" })
    expect(await hold(id, 400, { key: "order_1" })).toMatchObject({
      open_amount: "400",
    })
    expect(await standing(id)).toMatchObject({ held: "400" })
  })

  it("keeps nothing of what it refused: the key is free", async () => {
    const id = await open(100)
    await hold(id, 101, { key: "order_1" })
    await service.changeLimit({ account_id: id, limit_amount: 101 })
    expect(await hold(id, 101, { key: "order_1" })).toMatchObject({
      open_amount: "101",
    })
  })

  it("goes past the limit with a reason, and says in the entry why and who", async () => {
    const id = await open(100)
    const booking = {
      key: newKey(),
      holds: [{ account_id: id, amount: 500, override: true }],
    }
    await expect(service.hold(booking)).rejects.toThrow("needs a reason")
    expect(await standing(id)).toMatchObject({ held: "0" })

    expect(
      await service.hold({
        ...booking,
        reason: "Paid tomorrow",
        actor: { kind: "staff", user_id: "user_1" },
      })
    ).toMatchObject({
      accepted: true,
      entries: [
        {
          overrides_limit: true,
          reason: "Paid tomorrow",
          actor_kind: "staff",
          actor_id: "user_1",
        },
      ],
    })
    expect(await standing(id)).toMatchObject({ held: "500", free: "-400" })
  })

  it("overrides only where it says so", async () => {
    const [credit, budget] = [await open(1), await open(1)]
    expect(
      await service.hold({
        key: newKey(),
        reason: "Paid tomorrow",
        holds: [
          { account_id: credit, amount: 5, override: true },
          { account_id: budget, amount: 5 },
        ],
      })
    ).toMatchObject({ accepted: false, refusals: [{ account_id: budget }] })
    expect(await standing(credit)).toMatchObject({ held: "0" })
  })

  it("books facts past the limit, and holds nothing more then", async () => {
    const id = await open(100)
    await service.charge({
      key: newKey(),
      charges: [{ account_id: id, amount: 250 }],
    })
    expect(await standing(id)).toMatchObject({ charged: "250", free: "-150" })
    expect(await hold(id, "0.01")).toMatchObject({ free: "-150" })
    await service.credit({
      key: newKey(),
      credits: [{ account_id: id, amount: 250 }],
    })
    expect(await hold(id, 100)).toMatchObject({ open_amount: "100" })
  })

  it("charges more than is held: the hold is used up, the rest is charged", async () => {
    const id = await open(100)
    const hold_id = idOf(await hold(id, 60))
    await service.charge({ key: newKey(), charges: [{ hold_id, amount: 70 }] })
    expect(await standing(id)).toMatchObject({ held: "0", charged: "70" })
    await service.charge({ key: newKey(), charges: [{ hold_id, amount: 5 }] })
    expect(await standing(id)).toMatchObject({ held: "0", charged: "75" })
  })

  it("releases no more than is left, and nothing twice", async () => {
    const id = await open(100)
    const hold_id = idOf(await hold(id, 60))
    const release = (amount?: number) =>
      service.release({ key: newKey(), releases: [{ hold_id, amount }] })

    expect((await release(50)).entries).toMatchObject([{ amount: "50" }])
    expect((await release(50)).entries).toMatchObject([{ amount: "10" }])
    expect(await release()).toMatchObject({ is_new: true, entries: [] })
    expect(await standing(id)).toMatchObject({ held: "0", free: "100" })
  })

  it("closes an account for holds, and not for facts", async () => {
    const id = await open(100)
    const hold_id = idOf(await hold(id, 60))
    await service.changeStatus({ account_id: id, status: "closed" })

    expect(await hold(id, 1)).toMatchObject({ rule: "closed" })
    await service.charge({ key: newKey(), charges: [{ hold_id, amount: 60 }] })
    expect(await standing(id)).toMatchObject({ held: "0", charged: "60" })

    await service.changeStatus({ account_id: id, status: "open" })
    expect(await hold(id, 40)).toMatchObject({ open_amount: "40" })
  })

  it("keeps account of what goes past the limit on purpose, on a closed account too", async () => {
    const id = await open(100)
    await service.changeStatus({ account_id: id, status: "closed" })
    const grown = {
      reason: "The order has grown",
      holds: [{ account_id: id, amount: 130, override: true }],
    }

    expect(await service.hold({ key: newKey(), ...grown })).toMatchObject({
      accepted: true,
      holds: [{ open_amount: "130" }],
    })
    expect(await hold(id, 1)).toMatchObject({ rule: "closed", free: "-30" })
  })

  it("lowers a limit below what is used: nothing more is accepted", async () => {
    const id = await open(100)
    await hold(id, 60)
    expect(
      await service.changeLimit({
        account_id: id,
        limit_amount: 50,
        reason: "Rating",
        actor: { kind: "staff", user_id: "user_1" },
      })
    ).toMatchObject({
      before: { limit_amount: "100" },
      after: { limit_amount: "50" },
    })
    expect(await hold(id, 1)).toMatchObject({ free: "-10" })
    expect(await service.listLedgerAccountChanges({ account_id: id })).toEqual([
      expect.objectContaining({
        reason: "Rating",
        actor_kind: "staff",
        actor_id: "user_1",
      }),
    ])
  })

  it.each([
    ["an account twice", { holds: [1, 2] }, "twice: add the amounts up"],
    ["nothing", { holds: [0] }, "must be more than 0, not 0"],
    ["less than nothing", { holds: [-5] }, "must be more than 0, not -5"],
  ])("does not hold %s", async (_, { holds }, message) => {
    const id = await open(100)
    await expect(
      service.hold({
        key: newKey(),
        holds: holds.map((amount) => ({ account_id: id, amount })),
      })
    ).rejects.toThrow(message)
    expect(await standing(id)).toMatchObject({ held: "0" })
  })

  it("names what there is not", async () => {
    await expect(hold("lacc_none", 1)).rejects.toThrow(
      "There is no ledger account lacc_none"
    )
    await expect(
      service.release({ key: newKey(), releases: [{ hold_id: "lhold_none" }] })
    ).rejects.toThrow("There is no hold lhold_none")
  })
})
