import type { LedgerHoldDTO } from "../../../types/booking"
import { ledgerTest } from "./ledger-test"

const until = new Date("2999-12-01T00:00:00Z")
const before = new Date(until.getTime() - 1)

ledgerTest("a raised limit", ({ service, open, hold, newKey, sql }) => {
  const raise = (account_id: string, by: number | string, end = until) =>
    service.raiseLimit({ account_id, raise: { by, until: end } })

  const limits = async (id: string, moment: Date) => {
    const [standing] = await service.standings([id], moment)
    return [standing.effective_limit_amount, standing.free]
  }

  it("counts on top of the limit until its moment, and not at it", async () => {
    const id = await open("100")
    await raise(id, "400.5")

    expect(await hold(id, "500.51", { moment: before })).toMatchObject({
      rule: "over_limit",
      limit_amount: "500.5",
      free: "500.5",
    })
    expect(await hold(id, "300", { moment: before })).toMatchObject({
      open_amount: "300",
    })
    expect(await hold(id, "0.01", { moment: until })).toMatchObject({
      rule: "over_limit",
      limit_amount: "100",
      free: "-200",
    })
    expect(await limits(id, before)).toEqual(["500.5", "200.5"])
    expect(await limits(id, until)).toEqual(["100", "-200"])
  })

  it("ends by the clock: nothing has to be done", async () => {
    const id = await open(100)
    await raise(id, 400, new Date(Date.now() + 400))
    expect(await hold(id, 300)).toMatchObject({ open_amount: "300" })
    expect(await service.getAccount(id)).toMatchObject({
      effective_limit_amount: "500",
    })
    await new Promise((resolve) => setTimeout(resolve, 500))

    expect(await hold(id, 1)).toMatchObject({ limit_amount: "100" })
    expect(await service.getAccount(id)).toMatchObject({
      limit_amount: "100",
      raised_by: "400",
      effective_limit_amount: "100",
    })
    expect((await service.standings([id]))[0]).toMatchObject({ raise: null })
  })

  it("is shown beside the limit wherever an account is read", async () => {
    const id = await open(100)
    await raise(id, 50)
    const account = {
      limit_amount: "100",
      raised_by: "50",
      raised_until: until,
      effective_limit_amount: "150",
    }
    expect(await service.getAccount(id)).toMatchObject(account)
    expect(await service.statement({ account_id: id })).toMatchObject({
      account,
    })
    expect((await service.standings([id], before))[0]).toMatchObject({
      account,
      limit_amount: "100",
      raise: { by: "50", until },
      effective_limit_amount: "150",
    })
    // At another moment, the account as it is then.
    expect((await service.standings([id], until))[0]).toMatchObject({
      account: { ...account, effective_limit_amount: "100" },
      raise: null,
      effective_limit_amount: "100",
    })
  })

  it("is replaced by the next one, and ended early, with who and why", async () => {
    const id = await open(100)
    const by = {
      actor: { kind: "staff" as const, user_id: "user_1" },
      reason: "Big project",
    }
    await service.raiseLimit({
      account_id: id,
      raise: { by: 50, until },
      ...by,
    })
    await raise(id, 20)
    expect(await limits(id, before)).toEqual(["120", "120"])
    // Nothing changes, and nothing is noted.
    await raise(id, "20.00")

    const ended = await service.raiseLimit({
      account_id: id,
      raise: null,
      reason: "Cancelled",
    })
    expect(ended).toMatchObject({
      before: { raised_by: "20", raised_until: until },
      after: { raised_by: null, raised_until: null },
    })
    expect(await hold(id, 101, { moment: before })).toMatchObject({
      free: "100",
    })
    const changes = await service.listLedgerAccountChanges(
      { account_id: id },
      { order: { created_at: "ASC" } }
    )
    expect(
      changes.map(({ reason, actor_kind, actor_id, after }) => [
        reason,
        actor_kind,
        actor_id,
        (after as { raised_by: string | null }).raised_by,
      ])
    ).toEqual([
      ["Big project", "staff", "user_1", "50"],
      [null, "system", "workflow", "20"],
      ["Cancelled", "system", "workflow", null],
    ])

    // The compensation of the early end raises it again.
    await service.takeBackChange(ended)
    expect(await limits(id, before)).toEqual(["120", "120"])
  })

  it("stays when the limit is changed, and ends when there is none any more", async () => {
    const id = await open(100)
    await raise(id, 50)
    await service.changeLimit({ account_id: id, limit_amount: 10 })
    expect(await limits(id, before)).toEqual(["60", "60"])

    const changed = await service.changeLimit({
      account_id: id,
      limit_amount: null,
    })
    expect(await service.getAccount(id)).toMatchObject({
      limit_amount: null,
      raised_by: null,
      effective_limit_amount: null,
    })
    await service.takeBackChange(changed)
    expect(await limits(id, before)).toEqual(["60", "60"])
  })

  it("can be all that an account has: a limit of 0 that is raised", async () => {
    const id = await open(0, { window_kind: "month" })
    await raise(id, 10)
    const months = [before, new Date("2999-10-15T00:00:00Z")]
    // It counts in each period by itself, as the limit does.
    for (const moment of months) {
      expect(await hold(id, 10, { moment })).toMatchObject({ amount: "10" })
      expect(await hold(id, 1, { moment })).toMatchObject({ free: "0" })
    }
    expect(await hold(id, 1, { moment: until })).toMatchObject({ free: "-10" })
  })

  it.each([
    [0, until, "raised by more than 0, not by 0"],
    [-5, until, "raised by more than 0, not by -5"],
    [5, new Date("2026-01-01T00:00:00Z"), "not until 2026-01-01T00:00:00.000Z"],
    [5, new Date(NaN), "is no moment in time"],
  ])("is not of %s until %s", async (by, end, message) => {
    const id = await open(100)
    await expect(raise(id, by, end)).rejects.toThrow(message)
    expect(await service.getAccount(id)).toMatchObject({ raised_by: null })
    expect(await service.listLedgerAccountChanges({ account_id: id })).toEqual(
      []
    )
  })

  it("is refused where there is no limit, by the database too", async () => {
    const id = await open(null)
    await expect(raise(id, 5)).rejects.toThrow(
      `The ledger account ${id} has no limit that could be raised`
    )
    await expect(
      sql(
        `update ledger_account set raised_by = 5, raised_until = now() where id = '${id}'`
      )
    ).rejects.toThrow("ck_ledger_account_raised")
    expect(await service.getAccount(id)).toMatchObject({ raised_by: null })
    await expect(raise("lacc_none", 5)).rejects.toThrow(
      "There is no ledger account lacc_none"
    )
  })

  it("lets exactly as many of a hundred at once pass as it leaves room for", async () => {
    const id = await open(5)
    await raise(id, 7)
    const results = await Promise.all(
      Array.from({ length: 100 }, () => hold(id, 1))
    )
    const held = results.filter(
      (result): result is LedgerHoldDTO => "open_amount" in result
    )
    expect(held).toHaveLength(12)

    // What was held under it stays, when it is over too.
    await service.raiseLimit({ account_id: id, raise: null })
    await service.charge({
      key: newKey(),
      charges: held.map(({ id: hold_id }) => ({ hold_id, amount: 1 })),
    })
    expect(await limits(id, before)).toEqual(["5", "-7"])
  })
})
