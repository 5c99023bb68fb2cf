import type { LedgerHoldDTO } from "../../../types/booking"
import { ledgerTest } from "./ledger-test"

const at = (moment: string) => new Date(moment)

ledgerTest("accounts", ({ service, open, hold, standing, newKey, sql }) => {
  const terms = {
    key: "credit:comp_1:sek",
    owner_type: "company",
    owner_id: "comp_1",
    kind: "credit",
    unit: "sek",
    limit_amount: 100,
    time_zone: "Europe/Stockholm",
  }

  it("opens an account once, also when many do so at once", async () => {
    const opened = await Promise.all(
      Array.from({ length: 10 }, () => service.openAccount(terms))
    )
    expect(opened.filter(({ is_new }) => is_new)).toHaveLength(1)
    expect(new Set(opened.map(({ account }) => account.id)).size).toBe(1)
    expect(await service.findAccount(terms.key)).toEqual(opened[0].account)
    expect(opened[0].account).toMatchObject({
      limit_amount: "100",
      window_kind: "unlimited",
      status: "open",
    })
  })

  it("finds the account by its key when its limit has changed, and refuses another one", async () => {
    const { account } = await service.openAccount(terms)
    await service.changeLimit({ account_id: account.id, limit_amount: 5 })
    expect(await service.openAccount(terms)).toMatchObject({
      is_new: false,
      account: { id: account.id, limit_amount: "5" },
    })
    await expect(
      service.openAccount({ ...terms, unit: "eur", owner_id: "comp_2" })
    ).rejects.toThrow(
      'There is a ledger account "credit:comp_1:sek" already, with another owner_id, unit'
    )
  })

  it.each([
    [{ time_zone: "Europe/Malmö" }, "is no IANA time zone"],
    [
      { window_kind: "fixed" as const },
      "needs starts_at, and ends_at after it",
    ],
    [
      {
        window_kind: "fixed" as const,
        starts_at: "2026-02-01T00:00:00Z",
        ends_at: "2026-02-01T00:00:00Z",
      },
      "needs starts_at, and ends_at after it",
    ],
    [
      { window_kind: "month" as const, starts_at: "2026-02-01T00:00:00Z" },
      "Only a fixed window has starts_at",
    ],
    [{ limit_amount: -1 }, "A limit is 0 or more"],
  ])("opens none with %j", async (wrong, message) => {
    await expect(service.openAccount({ ...terms, ...wrong })).rejects.toThrow(
      message
    )
    expect(await service.findAccount(terms.key)).toBeNull()
  })

  it("starts anew with each month of the company's, and counts a hold where it was held", async () => {
    const id = await open(100, { window_kind: "month" })
    // In Stockholm the first of these is 31 March, the second 1 April.
    const [march, april] = [
      at("2026-03-31T21:59:59.999Z"),
      at("2026-03-31T22:00:00.000Z"),
    ]
    const held = (await hold(id, 100, { moment: march })) as LedgerHoldDTO
    expect(held.period).toBe("2026-03")
    expect(await hold(id, 1, { moment: march })).toMatchObject({ free: "0" })
    expect(await hold(id, 70, { moment: april })).toMatchObject({
      period: "2026-04",
    })

    // Invoiced and given back in April, of March's budget.
    await service.charge({
      key: newKey(),
      moment: april,
      charges: [{ hold_id: held.id, amount: 60 }],
    })
    await service.credit({
      key: newKey(),
      moment: april,
      credits: [{ hold_id: held.id, amount: 10 }],
    })
    expect(await standing(id, march)).toEqual({
      held: "40",
      charged: "60",
      credited: "10",
      free: "10",
    })
    expect(await standing(id, april)).toMatchObject({ held: "70", free: "30" })
    expect(await standing(id, at("2026-05-01T00:00:00Z"))).toEqual({
      held: "0",
      charged: "0",
      credited: "0",
      free: "100",
    })
  })

  it("holds in a fixed window only while it lasts, and books facts on it later too", async () => {
    const id = await open(100, {
      window_kind: "fixed",
      starts_at: "2026-01-01T00:00:00Z",
      ends_at: "2026-07-01T00:00:00Z",
    })
    for (const moment of ["2025-12-31T23:59:59.999Z", "2026-07-01T00:00:00Z"]) {
      expect(await hold(id, 1, { moment: at(moment) })).toMatchObject({
        rule: "outside_period",
      })
    }
    const during = at("2026-06-30T23:59:59.999Z")
    expect(await hold(id, 60, { moment: during })).toMatchObject({
      period: "fixed",
    })
    await service.charge({
      key: newKey(),
      moment: at("2026-08-01T00:00:00Z"),
      charges: [{ account_id: id, amount: 30 }],
    })
    expect(await standing(id, during)).toMatchObject({ free: "10" })
  })

  it("reads many accounts in the order asked for", async () => {
    const ids = [await open(1), await open(2), await open(null)]
    expect(
      (await service.standings([ids[2], ids[0], ids[1]])).map(
        ({ account, free }) => [account.id, free]
      )
    ).toEqual([
      [ids[2], null],
      [ids[0], "1"],
      [ids[1], "2"],
    ])
    await expect(service.standings([ids[0], "lacc_none"])).rejects.toThrow(
      "There is no ledger account lacc_none"
    )
  })

  it("gives core's own reading the same amounts, with their JSON twins", async () => {
    const id = await open("1234.50")
    await hold(id, "0.10")
    expect(await service.listLedgerAccounts({ id })).toEqual([
      expect.objectContaining({
        limit_amount: 1234.5,
        raw_limit_amount: { value: "1234.5", precision: 20 },
      }),
    ])
    expect(await service.listLedgerEntries({ account_id: id })).toEqual([
      expect.objectContaining({ raw_amount: { value: "0.1", precision: 20 } }),
    ])
  })

  it.each(
    ["ledger_entry", "ledger_account_change"].flatMap((table) => [
      [`update ${table} set reason = 'x'`, "UPDATE", table],
      [`update ${table} set reason = 'x' where false`, "UPDATE", table],
      [`update ${table} set deleted_at = now()`, "UPDATE", table],
      [`delete from ${table}`, "DELETE", table],
      [`truncate ${table} cascade`, "TRUNCATE", table],
    ])
  )(
    "is append-only in the database: %s",
    async (statement, operation, table) => {
      const id = await open(100)
      await hold(id, 60)
      await service.changeLimit({ account_id: id, limit_amount: 5 })
      const before = await sql(`select * from ${table} order by id`)
      expect(before).toHaveLength(1)

      await expect(sql(statement)).rejects.toThrow(
        `The ledger is append-only: ${operation} of ${table} is refused`
      )
      expect(await sql(`select * from ${table} order by id`)).toEqual(before)
    }
  )

  it("does not lose an account on which something is booked", async () => {
    const [used, unused] = [await open(100), await open(100)]
    await hold(used, 60)
    await service.takeBackAccount(used)
    await service.takeBackAccount(unused)

    expect(await service.getAccount(used)).toMatchObject({ status: "closed" })
    await expect(service.getAccount(unused)).rejects.toThrow(
      "There is no ledger account"
    )
  })
})
