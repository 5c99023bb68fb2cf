import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { actorColumns } from "../../../domain/actor-columns"
import { toDecimal } from "../../../domain/amount"
import type { By } from "../../../types/account"
import type {
  BookedDTO,
  BookingDTO,
  ChargeDTO,
  CreditDTO,
  ExtendHoldsDTO,
  HoldDTO,
  HoldResult,
  LedgerHoldDTO,
  ReleaseDTO,
} from "../../../types/booking"
import {
  accountsNamed,
  counterLines,
  factLines,
  fingerprintOf,
  inLockOrder,
  releaseLines,
} from "../booking-lines"
import { assertHolds, holdLines } from "../hold-lines"
import { toIso, toMoment } from "../moments"
import { accountsByIds } from "../sql/accounts"
import { type Answer, type BookingOutcome, outcomeOf } from "../sql/answer"
import { book, type BookingLine, type BookingRequest } from "../sql/book"
import { entriesOfBooking } from "../sql/entries"
import { holdAll } from "../sql/hold"
import { expiredHolds, holdsFor, putOffExpiry } from "../sql/holds"
import { together } from "../together"
import { BY_WORKFLOW, LedgerAccountService } from "./account-service"

const momentOf = ({ moment }: BookingDTO): Date =>
  toMoment(moment ?? new Date())

const requestOf = (
  data: BookingDTO,
  asked: unknown,
  lines: BookingLine[]
): BookingRequest => ({
  key: data.key,
  request: fingerprintOf([asked, data.reference ?? null]),
  is_counter: false,
  moment: momentOf(data).toISOString(),
  reference_type: data.reference?.type ?? null,
  reference_id: data.reference?.id ?? null,
  reason: data.reason ?? null,
  ...actorColumns(data.actor ?? BY_WORKFLOW),
  lines: inLockOrder(lines).map((line, index) => ({ ...line, line: index })),
})

type AskedHold = { data: HoldDTO; accounts: string[]; context: Context }

/** Holds on the same accounts, each judged after the one before it. */
const holdInTurn = async (asked: AskedHold[]): Promise<Answer[]> => {
  const [{ context, accounts: ids }] = asked
  const accounts = await accountsByIds(context, ids)
  return holdAll(
    context,
    asked.map(({ data }) => holdLines(data, accounts))
  )
}

/** Holds that go to the database in one go: a lock is held no longer than for these. */
const MOST_TOGETHER = 50

/** What was booked; a booking that is no hold is never refused. */
const booked = (key: string, outcome: BookingOutcome): BookedDTO => {
  if (outcome.refusals) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The ledger refused "${key}", which holds nothing`
    )
  }
  const { is_new, entries, holds } = outcome
  return { key, is_new, entries, holds }
}

/** Booking: hold, release, charge, credit, and what undoes them. */
export class LedgerBookingService extends LedgerAccountService {
  private readonly holdTogether_ = together(MOST_TOGETHER, holdInTurn)

  /**
   * Holds on several accounts at once: all or none. Nothing is held while held
   * + charged − credited + amount > limit in one of them; a hundred at once are
   * judged one after the other. Those that wait in this process for the same
   * accounts go to the database together.
   *
   * @returns the holds, or for each account that does not accept one why.
   * @throws MedusaError NOT_FOUND for an unknown account, INVALID_DATA for an amount that is not more
   * than 0, an account twice, or an override without a reason, DUPLICATE_ERROR
   * for a key that was booked with other data.
   */
  @InjectManager()
  async hold(
    data: HoldDTO,
    @MedusaContext() context: Context = {}
  ): Promise<HoldResult> {
    assertHolds(data)
    const accounts = accountsNamed(data.holds)
    const asked = { data, accounts, context }
    const answer = context.transactionManager
      ? (await holdInTurn([asked]))[0]
      : await this.holdTogether_([...accounts].sort().join(), asked)
    const outcome = outcomeOf(data.key, answer)
    return outcome.refusals
      ? { accepted: false, refusals: outcome.refusals }
      : { accepted: true, ...booked(data.key, outcome) }
  }

  /**
   * Gives back what is held: all that is left of each hold, or an amount. When
   * less is left, because it has been charged or has expired meanwhile, that
   * much is released.
   *
   * @throws MedusaError NOT_FOUND for an unknown hold, DUPLICATE_ERROR for a key booked with other data.
   */
  @InjectManager()
  async release(
    data: ReleaseDTO,
    @MedusaContext() context: Context = {}
  ): Promise<BookedDTO> {
    const asked = data.releases.map(({ hold_id, amount }) => [
      "release",
      hold_id,
      amount === undefined ? null : toDecimal(amount),
    ])
    const lines = releaseLines("release", data.releases)
    return booked(data.key, await book(context, requestOf(data, asked, lines)))
  }

  /**
   * Books what is owed or used for good, past the limit and on closed accounts
   * too. Against a hold, as much of it is released; what exceeds it is charged
   * all the same.
   *
   * @throws MedusaError NOT_FOUND for an unknown hold or account, DUPLICATE_ERROR for a key booked with other data.
   */
  @InjectManager()
  async charge(
    data: ChargeDTO,
    @MedusaContext() context: Context = {}
  ): Promise<BookedDTO> {
    return this.bookFacts_("charge", data, data.charges, context)
  }

  /**
   * Books what was paid, or is given back.
   *
   * @throws MedusaError NOT_FOUND for an unknown hold or account, DUPLICATE_ERROR for a key booked with other data.
   */
  @InjectManager()
  async credit(
    data: CreditDTO,
    @MedusaContext() context: Context = {}
  ): Promise<BookedDTO> {
    return this.bookFacts_("credit", data, data.credits, context)
  }

  protected async bookFacts_(
    type: "charge" | "credit",
    data: BookingDTO,
    facts: ChargeDTO["charges"],
    context: Context
  ): Promise<BookedDTO> {
    const accounts = await accountsByIds(context, accountsNamed(facts))
    const lines = factLines(type, facts, accounts, momentOf(data))
    const asked = facts.map(({ amount, ...against }) => [
      type,
      "hold_id" in against ? against.hold_id : against.account_id,
      toDecimal(amount),
    ])
    return booked(data.key, await book(context, requestOf(data, asked, lines)))
  }

  /**
   * For compensations: takes back what was booked under a key, by counter
   * entries. A hold is released, as far as it is left; a release is held again,
   * past the limit too; a charge is credited, and as much held again as it had
   * released; a credit is charged. Afterwards the key can be booked anew.
   *
   * @returns no entries when there is nothing to take back.
   */
  @InjectManager()
  async takeBack(
    key: string,
    { actor = BY_WORKFLOW, reason = "taken back" }: By = {},
    @MedusaContext() context: Context = {}
  ): Promise<BookedDTO> {
    const found = await entriesOfBooking(context, key)
    const [first] = found
    if (!first || first.is_counter) {
      return { key, is_new: false, entries: [], holds: [] }
    }
    const request: BookingRequest = {
      key,
      request: fingerprintOf(["take-back", key]),
      is_counter: true,
      attempt: first.attempt,
      moment: new Date().toISOString(),
      reference_type: first.reference_type,
      reference_id: first.reference_id,
      reason,
      ...actorColumns(actor),
      lines: inLockOrder(counterLines(found)).map((line, index) => ({
        ...line,
        line: index,
      })),
    }
    return booked(key, await book(context, request))
  }

  /**
   * Puts off when holds expire, or makes them stay: for what was held while a
   * buyer was deciding, once there is an order.
   *
   * @returns the holds; one that had expired before has nothing left.
   */
  @InjectManager()
  async extendHolds(
    { hold_ids, expires_at }: ExtendHoldsDTO,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerHoldDTO[]> {
    return putOffExpiry(context, hold_ids, toIso(expires_at))
  }

  /**
   * The holds for something, also those of which nothing is left. Everybody's:
   * plugins that hold for the same thing each have a reference type of their own.
   */
  @InjectManager()
  async holdsFor(
    reference_type: string,
    reference_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<LedgerHoldDTO[]> {
    return holdsFor(context, reference_type, reference_ids)
  }

  /**
   * Releases holds that have expired. Each is a booking of its own, so that
   * nobody waits for the whole batch; what was charged or put off in the same
   * instant is left as it is.
   *
   * @returns how many holds there were to look at.
   */
  @InjectManager()
  async expireHolds(
    batch: number,
    moment: Date = new Date(),
    @MedusaContext() context: Context = {}
  ): Promise<number> {
    const expired = await expiredHolds(context, batch, moment)
    for (const hold_id of expired) {
      const data: BookingDTO = {
        // The hold itself says whether there is still something to release.
        key: `ledger.expire:${hold_id}:${generateEntityId()}`,
        actor: { kind: "system", reason: "ledger.expire" },
        reason: "expired",
        moment,
      }
      const lines = releaseLines("expire", [{ hold_id }])
      await book(context, requestOf(data, ["expire", hold_id], lines))
    }
    return expired.length
  }
}
