import { ledgerTest } from "./ledger-test"

const MANY = 100_000

/** Entries of an account as bookings would have written them: one krona charged a second. */
const fill = (account_id: string) => `
  insert into ledger_entry (id, account_id, period, position, type, amount, key, attempt, line, request,
    actor_kind, held_after, charged_after, credited_after, created_at)
  select 'lent_' || n, '${account_id}', 'all', n, 'charge', 1, 'many:' || n, 1, 1, '',
    'system', 0, n, 0, '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 second'
  from generate_series(1, ${MANY}) n`

const fillBalance = (account_id: string) => `
  insert into ledger_balance (id, account_id, period, charged, entry_count, last_entry_at)
  values ('lbal_many', '${account_id}', 'all', ${MANY}, ${MANY}, '2026-01-02T03:46:40Z')`

ledgerTest("a statement", ({ service, sql, open, hold, newKey }) => {
  it("opens with what was before its time and closes with what was after it", async () => {
    const account_id = await open(1000)
    await hold(account_id, 100)
    await hold(account_id, 200)
    await service.charge({
      key: newKey(),
      charges: [{ account_id, amount: 50 }],
    })
    const { entries } = await service.statement({ account_id })
    const [first, second, third] = entries.map(({ created_at }) => created_at)
    const later = new Date(third.getTime() + 1)

    // Two entries of the same millisecond are on the same side of a moment.
    const before = (moment: Date) =>
      entries.filter(({ created_at }) => created_at < moment)
    for (const from of [null, first, second, third, later]) {
      for (const to of [null, first, second, third, later]) {
        const within = entries.filter(
          ({ created_at }) =>
            (!from || created_at >= from) && (!to || created_at < to)
        )
        const opening = from ? before(from).at(-1)?.after : undefined
        const statement = await service.statement({ account_id, from, to })
        expect(statement).toMatchObject({
          count: within.length,
          entries: within,
          opening: opening ?? { held: "0", charged: "0", credited: "0" },
        })
        expect(statement.closing).toEqual(
          within.at(-1)?.after ?? statement.opening
        )
      }
    }
  })

  it("of an account with nothing on it is empty", async () => {
    const account_id = await open(1000)
    const nothing = { held: "0", charged: "0", credited: "0" }
    expect(await service.statement({ account_id })).toMatchObject({
      period: "all",
      opening: nothing,
      closing: nothing,
      entries: [],
      count: 0,
    })
    await expect(
      service.statement({ account_id: "lacc_none" })
    ).rejects.toThrow("There is no ledger account lacc_none")
  })

  it("is of one period: this one, the one that ends with its time, or the one named", async () => {
    const account_id = await open(1000, { window_kind: "month" })
    const [january, february] = ["2026-01-15", "2026-02-15"].map(
      (day) => new Date(day)
    )
    await hold(account_id, 100, { moment: january })
    await hold(account_id, 200, { moment: february })

    const amounts = async (more: object) => {
      const { period, entries } = await service.statement({
        account_id,
        ...more,
      })
      return [period, ...entries.map(({ amount }) => amount)]
    }
    expect(await amounts({ period: "2026-01" })).toEqual(["2026-01", "100"])
    expect(await amounts({ period: "2026-02" })).toEqual(["2026-02", "200"])
    // Booked today, in periods of long ago.
    expect((await amounts({ to: "2026-01-31T23:00:00Z" }))[0]).toBe("2026-01")
    expect((await amounts({ to: "2026-02-01T00:00:00Z" }))[0]).toBe("2026-02")
  })

  it("finds any page of 100,000 entries, with the sums before and after it", async () => {
    const many = await open(null)
    await sql(fill(many))
    await sql(fillBalance(many))
    await sql("analyze ledger_entry")

    const last = await service.statement({
      account_id: many,
      from: "2026-01-01T10:00:00Z",
      offset: 63_990,
      limit: 20,
    })
    expect(last).toMatchObject({
      opening: { charged: "35999" },
      closing: { charged: "100000" },
      count: 64_001,
    })
    expect(last.entries).toHaveLength(11)
    expect(last.entries.at(-1)).toMatchObject({
      position: MANY,
      after: { charged: "100000" },
    })

    for (const offset of [0, 50_000, 99_980]) {
      const { entries } = await service.statement({
        account_id: many,
        offset,
        limit: 20,
      })
      expect(entries.map(({ position }) => position)).toEqual(
        Array.from({ length: 20 }, (_, at) => offset + at + 1)
      )
      expect(entries.at(-1)?.after.charged).toBe(`${offset + 20}`)
    }
  })
})
