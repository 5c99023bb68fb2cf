import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import {
  afterEntry,
  type Balance,
  canHold,
  EMPTY,
  freeOf,
  type EntryType,
  limitAt,
  type RaisableLimit,
} from "../../../domain/balance"
import { periodAt, type WindowKind } from "../../../domain/window"
import type { LedgerHoldDTO } from "../../../types/booking"
import { ledgerTest } from "./ledger-test"

/** Around the end of a month, of a leap February, of a clock change, of a year. */
const MOMENTS = [
  "2027-12-31T22:59:59.999Z",
  "2027-12-31T23:00:00.000Z",
  "2028-02-29T22:59:59.999Z",
  "2028-02-29T23:00:00.000Z",
  "2028-03-26T00:59:59.999Z",
  "2028-03-31T22:00:00.000Z",
  "2028-10-29T00:30:00.000Z",
  "2028-10-29T01:30:00.000Z",
].map((moment) => new Date(moment))

const KINDS = ["unlimited", "day", "month", "quarter", "year"] as const

/** What the ledger should be, kept in the plainest way. */
type Model = {
  kinds: WindowKind[]
  limits: RaisableLimit[]
  open: boolean[]
  balances: Map<string, Balance>
  holds: { id: string; account: number; period: string; left: number }[]
}

const anyAmount = fc.integer({ min: 1, max: 60 })
const anyAccount = fc.nat({ max: 2 })
const anyHold = fc.nat({ max: 30 })
const anyMoment = fc.constantFrom(...MOMENTS)

/** What somebody may do; which account and hold it means is decided when it is done. */
const anyAct = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant("hold" as const),
      accounts: fc.uniqueArray(anyAccount, { minLength: 1, maxLength: 3 }),
      amount: anyAmount,
      override: fc.boolean(),
      moment: anyMoment,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("release" as const),
      hold: anyHold,
      amount: fc.option(anyAmount),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constantFrom("charge" as const, "credit" as const),
      hold: fc.option(anyHold),
      account: anyAccount,
      amount: anyAmount,
      moment: anyMoment,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("limit" as const),
      account: anyAccount,
      limit: fc.option(fc.nat({ max: 150 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("raise" as const),
      account: anyAccount,
      raise: fc.option(
        fc.record({ by: anyAmount, until: fc.constantFrom(...MOMENTS) })
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("status" as const),
      account: anyAccount,
      open: fc.boolean(),
    }),
  }
)

type Act = typeof anyAct extends fc.Arbitrary<infer Each> ? Each : never

const anyCase = fc.record({
  kinds: fc.tuple(
    fc.constantFrom(...KINDS),
    fc.constantFrom(...KINDS),
    fc.constantFrom(...KINDS)
  ),
  limits: fc.tuple(
    fc.option(fc.nat({ max: 150 })),
    fc.option(fc.nat({ max: 150 })),
    fc.option(fc.nat({ max: 150 }))
  ),
  /** Whether each act is repeated under its key, and then taken back. */
  acts: fc.array(
    fc.record({ act: anyAct, again: fc.boolean(), takenBack: fc.boolean() }),
    { minLength: 1, maxLength: 20 }
  ),
})

const ZONE = "Europe/Stockholm"
const text = (limit: number | null) => (limit === null ? null : String(limit))

const plain = (limit: number | null): RaisableLimit => ({
  limit_amount: text(limit),
  raised_by: null,
  raised_until: null,
})

const periodOf = (model: Model, account: number, moment: Date) =>
  periodAt(
    {
      window_kind: model.kinds[account],
      time_zone: ZONE,
      starts_at: null,
      ends_at: null,
    },
    moment
  ).name

const balanceOf = (model: Model, account: number, period: string) =>
  model.balances.get(`${account} ${period}`) ?? EMPTY

const post = (
  model: Model,
  account: number,
  period: string,
  type: EntryType,
  amount: number
) =>
  model.balances.set(
    `${account} ${period}`,
    afterEntry(balanceOf(model, account, period), {
      type,
      amount: String(amount),
    })
  )

ledgerTest("random bookings", ({ service, open, standing, newKey }) => {
  /** Does an act in the ledger and in the model; says under which key, if something was booked. */
  const perform = async (
    model: Model,
    ids: string[],
    act: Act,
    again: boolean
  ): Promise<{ key: string; undo: () => void } | null> => {
    const key = newKey()
    const twice = async <Result>(book: () => Promise<Result>) => {
      const first = await book()
      if (again) {
        expect(await book()).toEqual({ ...first, is_new: false })
      }
      return first
    }
    switch (act.act) {
      case "hold": {
        const { accounts, amount, override, moment } = act
        const places = accounts.map((account) => ({
          account,
          period: periodOf(model, account, moment),
        }))
        const expected = places.every(
          ({ account, period }) =>
            override ||
            (model.open[account] &&
              canHold(
                limitAt(model.limits[account], moment),
                balanceOf(model, account, period),
                String(amount)
              ))
        )
        const booking = {
          key,
          moment,
          reason: "random",
          holds: accounts.map((account) => ({
            account_id: ids[account],
            amount,
            override,
          })),
        }
        const result = expected
          ? await twice(() => service.hold(booking))
          : await service.hold(booking)
        expect(result.accepted).toBe(expected)
        if (!result.accepted) {
          return null
        }
        const made = places.map(({ account, period }) => {
          const { id } = result.holds.find(
            ({ account_id }) => account_id === ids[account]
          ) as LedgerHoldDTO
          post(model, account, period, "hold", amount)
          return { id, account, period, left: amount }
        })
        model.holds.push(...made)
        return {
          key,
          undo: () =>
            made.forEach((each) => {
              post(model, each.account, each.period, "release", each.left)
              each.left = 0
            }),
        }
      }
      case "release": {
        const hold = model.holds[act.hold % model.holds.length]
        if (!hold) {
          return null
        }
        const released = Math.min(act.amount ?? hold.left, hold.left)
        const booking = {
          key,
          releases: [{ hold_id: hold.id, amount: act.amount ?? undefined }],
        }
        // Where nothing was left nothing is booked, and the key is as new.
        await (released
          ? twice(() => service.release(booking))
          : service.release(booking))
        post(model, hold.account, hold.period, "release", released)
        hold.left -= released
        return {
          key,
          undo: () => {
            post(model, hold.account, hold.period, "hold", released)
            hold.left += released
          },
        }
      }
      case "charge":
      case "credit": {
        const hold =
          act.hold === null
            ? undefined
            : model.holds[act.hold % model.holds.length]
        const account = hold?.account ?? act.account
        const period = hold?.period ?? periodOf(model, account, act.moment)
        const { amount, moment } = act
        const line = hold
          ? { hold_id: hold.id, amount }
          : { account_id: ids[account], amount }
        const released =
          hold && act.act === "charge" ? Math.min(amount, hold.left) : 0
        await twice(() =>
          act.act === "charge"
            ? service.charge({ key, moment, charges: [line] })
            : service.credit({ key, moment, credits: [line] })
        )
        post(model, account, period, act.act, amount)
        if (hold && released) {
          post(model, account, period, "release", released)
          hold.left -= released
        }
        return {
          key,
          undo: () => {
            post(
              model,
              account,
              period,
              act.act === "charge" ? "credit" : "charge",
              amount
            )
            if (hold && released) {
              post(model, account, period, "hold", released)
              hold.left += released
            }
          },
        }
      }
      case "limit":
        await service.changeLimit({
          account_id: ids[act.account],
          limit_amount: act.limit,
        })
        model.limits[act.account] =
          act.limit === null
            ? plain(null)
            : { ...model.limits[act.account], limit_amount: text(act.limit) }
        return null
      case "raise": {
        const raising = service.raiseLimit({
          account_id: ids[act.account],
          raise: act.raise,
        })
        const limit = model.limits[act.account]
        if (act.raise && limit.limit_amount === null) {
          await expect(raising).rejects.toThrow("no limit that could be raised")
          return null
        }
        await raising
        model.limits[act.account] = {
          ...limit,
          raised_by: text(act.raise?.by ?? null),
          raised_until: act.raise?.until ?? null,
        }
        return null
      }
      case "status":
        await service.changeStatus({
          account_id: ids[act.account],
          status: act.open ? "open" : "closed",
        })
        model.open[act.account] = act.open
        return null
    }
  }

  const expectAlike = async (model: Model, ids: string[]) => {
    for (const [account, id] of ids.entries()) {
      for (const moment of MOMENTS) {
        const period = periodOf(model, account, moment)
        const balance = balanceOf(model, account, period)
        expect(await standing(id, moment)).toMatchObject({
          ...balance,
          free: freeOf(limitAt(model.limits[account], moment), balance),
        })
      }
    }
    const holds = await service.listLedgerHolds({ account_id: ids })
    const left = new Map(holds.map(({ id, open_amount }) => [id, open_amount]))
    for (const { id, left: expected } of model.holds) {
      expect(MathBN.eq(left.get(id) as number, expected)).toBe(true)
    }
    expect(await service.differences(ids)).toEqual([])
  }

  it("are what the arithmetic says, over every window", async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ kinds, limits, acts }) => {
        const model: Model = {
          kinds,
          limits: limits.map(plain),
          open: [true, true, true],
          balances: new Map(),
          holds: [],
        }
        const ids: string[] = []
        for (const [account, window_kind] of kinds.entries()) {
          ids.push(await open(limits[account], { window_kind }))
        }
        for (const { act, again, takenBack } of acts) {
          const booked = await perform(model, ids, act, again)
          if (booked && takenBack) {
            await service.takeBack(booked.key)
            booked.undo()
          }
        }
        await expectAlike(model, ids)
      }),
      { numRuns: 60 }
    )
  })
})
