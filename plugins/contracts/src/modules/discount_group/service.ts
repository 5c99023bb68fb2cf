import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Move } from "../../domain/article-placement"
import { DiscountGroup, DiscountGroupArticle } from "./models"
import { countArticles } from "./sql/count-articles"
import { placeArticles } from "./sql/place-articles"

/** A discount group as the database has it. */
export type DiscountGroupRow = InferTypeOf<typeof DiscountGroup>

const managerOf = ({
  transactionManager,
  manager,
}: Context): SqlEntityManager =>
  (transactionManager ?? manager) as SqlEntityManager

/** Owns discount groups and which articles are in them; knows no contract and no product. */
export class DiscountGroupModuleService extends MedusaService({
  DiscountGroup,
  DiscountGroupArticle,
}) {
  /** How many articles are in each of these groups, by id; an empty group is left out. */
  @InjectManager()
  async countArticles(
    groupIds: string[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Map<string, number>> {
    return countArticles(managerOf(sharedContext), groupIds)
  }

  /**
   * Puts articles into groups, or into none, all at once. An article that is in
   * another group moves. Two calls at once wait for each other.
   *
   * @returns the moves that undo it, but for what somebody else has moved since.
   */
  @InjectManager()
  async placeArticles(
    moves: Move[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Move[]> {
    return this.placeArticles_(moves, sharedContext)
  }

  @InjectTransactionManager()
  protected async placeArticles_(
    moves: Move[],
    @MedusaContext() sharedContext: Context = {}
  ): Promise<Move[]> {
    return placeArticles(managerOf(sharedContext), moves)
  }

  /**
   * Refuses a code that another group has, with a sentence; the unique index
   * holds what this check cannot: two creations at once.
   *
   * @throws MedusaError DUPLICATE_ERROR
   */
  async assertCodeIsFree(code: string, exceptId?: string): Promise<void> {
    const [other] = await this.listDiscountGroups({ code }, { take: 1 })
    if (other && other.id !== exceptId) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `There is already a discount group with the code ${code}`
      )
    }
  }
}
