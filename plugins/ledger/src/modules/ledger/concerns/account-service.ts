import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MathBN,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { actorColumns } from "../../../domain/actor-columns"
import { toLimit, toRaise } from "../../../domain/amount"
import type {
  AccountTerms,
  By,
  ChangeLimitDTO,
  ChangeStatusDTO,
  LedgerAccountDTO,
  OpenAccountDTO,
  RaiseLimitDTO,
} from "../../../types/account"
import {
  assertRaisable,
  assertSameAccount,
  assertWindow,
  toEnd,
} from "../invariants"
import {
  LedgerAccount,
  LedgerAccountChange,
  LedgerBalance,
  LedgerEntry,
  LedgerHold,
} from "../models"
import { toIso, toMoment } from "../moments"
import {
  accountByKey,
  accountsByIds,
  deleteUnused,
  insertAccount,
  lockAccount,
  type NewAccount,
  writeTerms,
} from "../sql/accounts"

/** Who acts when nobody is named. */
export const BY_WORKFLOW = { kind: "system", reason: "workflow" } as const

const termsOf = ({
  limit_amount,
  raised_by,
  raised_until,
  status,
}: LedgerAccountDTO): AccountTerms => ({
  limit_amount,
  raised_by,
  raised_until,
  status,
})

const sameAmount = (one: string | null, other: string | null): boolean =>
  one === null || other === null ? one === other : MathBN.eq(one, other)

const isSameTerms = (one: AccountTerms, other: AccountTerms): boolean =>
  sameAmount(one.limit_amount, other.limit_amount) &&
  sameAmount(one.raised_by, other.raised_by) &&
  toIso(one.raised_until) === toIso(other.raised_until) &&
  one.status === other.status

/** What a change of terms was, and has become. */
export type ChangedTerms = {
  account_id: string
  before: AccountTerms
  after: AccountTerms
}

/** Accounts: opening them, their limits, closing them. */
export class LedgerAccountService extends MedusaService({
  LedgerAccount,
  LedgerAccountChange,
  LedgerBalance,
  LedgerEntry,
  LedgerHold,
}) {
  /**
   * Opens an account; the same key again answers with the account that there
   * is, whatever its limit is by now.
   *
   * @throws MedusaError INVALID_DATA for a window, zone or limit that cannot be, DUPLICATE_ERROR for
   * a key that has an account of another owner, kind, unit or window.
   */
  @InjectManager()
  async openAccount(
    data: OpenAccountDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ account: LedgerAccountDTO; is_new: boolean }> {
    const asked: NewAccount = {
      key: data.key,
      owner_type: data.owner_type,
      owner_id: data.owner_id,
      kind: data.kind,
      unit: data.unit,
      limit_amount: toLimit(data.limit_amount),
      window_kind: data.window_kind ?? "unlimited",
      time_zone: data.time_zone,
      starts_at: toIso(data.starts_at),
      ends_at: toIso(data.ends_at),
    }
    assertWindow(asked)
    const opened = await insertAccount(context, asked)
    if (opened) {
      return { account: opened, is_new: true }
    }
    const account = (await accountByKey(context, data.key)) as LedgerAccountDTO
    assertSameAccount(account, asked)
    return { account, is_new: false }
  }

  /** The account with a key, or null. */
  @InjectManager()
  async findAccount(
    key: string,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerAccountDTO | null> {
    return accountByKey(context, key)
  }

  /**
   * An account.
   *
   * @throws MedusaError NOT_FOUND for an unknown id.
   */
  @InjectManager()
  async getAccount(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerAccountDTO> {
    return (await accountsByIds(context, [id])).get(id) as LedgerAccountDTO
  }

  /**
   * Changes a limit for good; what it is raised by stays on top. Below what is
   * used is allowed: then nothing more is accepted.
   *
   * @returns what it was and has become.
   * @throws MedusaError NOT_FOUND, INVALID_DATA for a limit below 0.
   */
  @InjectManager()
  async changeLimit(
    { account_id, limit_amount, ...by }: ChangeLimitDTO,
    @MedusaContext() context: Context = {}
  ): Promise<ChangedTerms> {
    const limit = toLimit(limit_amount)
    const change: Partial<AccountTerms> =
      limit === null
        ? { limit_amount: null, raised_by: null, raised_until: null }
        : { limit_amount: limit }
    return this.changeTerms_(account_id, change, null, by, context)
  }

  /**
   * Raises a limit until a moment, at which nothing has to be done; replaces
   * what it is raised by, or ends that.
   *
   * @returns what it was and has become.
   * @throws MedusaError NOT_FOUND, NOT_ALLOWED for an account without limit, INVALID_DATA for a raise
   * that is not more than 0 or whose end is over.
   */
  @InjectManager()
  async raiseLimit(
    { account_id, raise, ...by }: RaiseLimitDTO,
    @MedusaContext() context: Context = {}
  ): Promise<ChangedTerms> {
    const change = raise
      ? { raised_by: toRaise(raise.by), raised_until: toEnd(raise.until) }
      : { raised_by: null, raised_until: null }
    return this.changeTerms_(account_id, change, null, by, context)
  }

  /**
   * Closes an account or opens it again. A closed one holds nothing more,
   * unless past the limit on purpose; what is held is released and charged as before.
   *
   * @throws MedusaError NOT_FOUND.
   */
  @InjectManager()
  async changeStatus(
    { account_id, status, ...by }: ChangeStatusDTO,
    @MedusaContext() context: Context = {}
  ): Promise<ChangedTerms> {
    return this.changeTerms_(account_id, { status }, null, by, context)
  }

  /**
   * For compensations: puts back what a change has changed, unless somebody
   * has changed it again since.
   */
  @InjectManager()
  async takeBackChange(
    { account_id, before, after }: ChangedTerms,
    by: By = {},
    @MedusaContext() context: Context = {}
  ): Promise<ChangedTerms> {
    return this.changeTerms_(account_id, before, after, by, context)
  }

  /**
   * For compensations: deletes an account that has just been opened. One on
   * which something has been booked meanwhile is closed instead.
   */
  @InjectManager()
  async takeBackAccount(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    if (!(await deleteUnused(context, id))) {
      await this.changeStatus({ account_id: id, status: "closed" }, context)
    }
  }

  @InjectTransactionManager()
  protected async changeTerms_(
    id: string,
    change: Partial<AccountTerms>,
    expected: AccountTerms | null,
    { actor = BY_WORKFLOW, reason = null }: By,
    @MedusaContext() context: Context = {}
  ): Promise<ChangedTerms> {
    const before = termsOf(await lockAccount(context, id))
    const after = { ...before, ...change }
    assertRaisable(id, after)
    if (
      isSameTerms(before, after) ||
      (expected && !isSameTerms(before, expected))
    ) {
      return { account_id: id, before, after: before }
    }
    // A step's output has been through JSON: its moments are texts.
    const written = {
      ...after,
      raised_until: after.raised_until && toMoment(after.raised_until),
    }
    await writeTerms(context, id, before, written, {
      ...actorColumns(actor),
      reason,
    })
    return { account_id: id, before, after: written }
  }
}
