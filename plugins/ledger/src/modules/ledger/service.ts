import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { EMPTY, freeOf, raiseAt } from "../../domain/balance"
import { periodAt } from "../../domain/window"
import type { LedgerOptions } from "../../options"
import { parseOptions } from "../../parse-options"
import type { LedgerAccountDTO, StandingDTO } from "../../types/account"
import type {
  LedgerDifference,
  StatementDTO,
  StatementQuery,
} from "../../types/statement"
import { LedgerBookingService } from "./concerns/booking-service"
import { toIso, toMoment } from "./moments"
import { accountsByIds } from "./sql/accounts"
import { balancesAt } from "./sql/balances"
import { findDifferences } from "./sql/differences"
import { entriesBetween, lastBefore, lastOf } from "./sql/entries"

/** Longest page of a statement. */
const PAGE_LIMIT = 200

/** Most differences that are listed at once: one is too many already. */
const MOST_DIFFERENCES = 1000

/**
 * The ledger. The generated methods read; everything is written by the methods
 * of the concerns, and what else the generated ones would write, the database
 * refuses.
 */
export class LedgerModuleService extends LedgerBookingService {
  private readonly options_: LedgerOptions

  constructor(
    ...args: [dependencies: object, options?: Record<string, unknown>]
  ) {
    super(...args)
    this.options_ = parseOptions(args[1])
  }

  /** The plugin's options, for what runs outside of the module. */
  async getOptions(): Promise<LedgerOptions> {
    return this.options_
  }

  /**
   * Where accounts stand in their period around a moment, in the order of the
   * ids: two queries, however many there are. What is free may be held by
   * somebody else the next instant; only `hold` decides.
   *
   * @throws MedusaError NOT_FOUND for an unknown id.
   */
  @InjectManager()
  async standings(
    account_ids: string[],
    moment: Date = new Date(),
    @MedusaContext() context: Context = {}
  ): Promise<StandingDTO[]> {
    const accounts = await accountsByIds(context, account_ids, moment)
    const asked = account_ids.map((id) => {
      const account = accounts.get(id) as LedgerAccountDTO
      return { account, period: periodAt(account, moment) }
    })
    const balances = await balancesAt(
      context,
      asked.map(({ account, period }) => ({
        account_id: account.id,
        period: period.name,
      }))
    )
    return asked.map(({ account, period: { name, ...bounds } }) => {
      const balance = balances.get(account.id) ?? EMPTY
      const { limit_amount, effective_limit_amount } = account
      return {
        account,
        period: name,
        ...bounds,
        ...balance,
        limit_amount,
        raise: raiseAt(account, moment),
        effective_limit_amount,
        free: freeOf(effective_limit_amount, balance),
      }
    })
  }

  /**
   * A page of an account's entries in a period, with the sums before and after
   * the time asked for. As quick for the last page of 100,000 entries as for
   * the first: entries are counted, and carry their sums.
   *
   * @throws MedusaError NOT_FOUND for an unknown account.
   */
  @InjectManager()
  async statement(
    query: StatementQuery,
    @MedusaContext() context: Context = {}
  ): Promise<StatementDTO> {
    const { account_id, from, to, offset = 0 } = query
    const limit = Math.min(query.limit ?? 50, PAGE_LIMIT)
    const account = (await accountsByIds(context, [account_id])).get(
      account_id
    ) as LedgerAccountDTO
    // The period of a time that ends with a year is that year's, not the next one's.
    const inside = to ? new Date(toMoment(to).getTime() - 1) : new Date()
    const period = query.period ?? periodAt(account, inside).name
    const place = { account_id, period }
    const before = from
      ? await lastBefore(context, place, toIso(from) as string)
      : null
    const last = to
      ? await lastBefore(context, place, toIso(to) as string)
      : await lastOf(context, place)
    const skipped = before?.position ?? 0
    const end = Math.max(last?.position ?? 0, skipped)
    const entries = await entriesBetween(
      context,
      place,
      skipped + offset + 1,
      Math.min(skipped + offset + limit, end)
    )
    return {
      account,
      period,
      opening: before?.after ?? EMPTY,
      closing: (end > skipped ? last?.after : before?.after) ?? EMPTY,
      entries,
      count: end - skipped,
      offset,
      limit,
    }
  }

  /**
   * Derives every balance, every hold and every running sum anew from the
   * entries.
   *
   * @param account_ids - Only these accounts; all when left out.
   * @returns what differs, at most 1,000 places; none when all is right.
   */
  @InjectManager()
  async differences(
    account_ids: string[] | null = null,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerDifference[]> {
    return findDifferences(context, account_ids, MOST_DIFFERENCES)
  }
}
