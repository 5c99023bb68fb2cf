import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { type ArticleCard, cardFaults, PLAIN_CARD } from "../../domain/card"
import { searchKey } from "../../domain/search-key"
import type { Mortal } from "../../domain/successors"
import { tidyText } from "../../domain/tidy-text"
import { tradeNumberKeys } from "../../domain/trade-number"
import type { ArticlesOptions } from "../../options"
import { parseOptions } from "../../parse-options"
import { assertNumbersAreFree, assertSuccessor } from "./invariants"
import { cardOfRow, type WholeArticle } from "./card-of-row"
import { Article, ArticleNumber, PartNumber, SalesUnit } from "./models"
import { numbersOfCard } from "./numbers-of-card"
import { lockArticle, lockSuccessors } from "./sql/locks"
import { findPartNumbers, findTradeNumbers, type NumberHit } from "./sql/search"
import { loadChains } from "./sql/successors"
import { deleteArticle } from "./sql/writes"

/** An article as the database has it. */
export type ArticleRow = InferTypeOf<typeof Article>
/** A company's part number as the database has it. */
export type PartNumberRow = InferTypeOf<typeof PartNumber>

/** An article as it was and as it is; null: of which nothing had been said. */
export type ArticleChange = {
  previous: ArticleCard | null
  current: ArticleCard
}

/** Owns what is said about articles, and companies' part numbers; knows no products and no companies. */
export class ArticleModuleService extends MedusaService({
  Article,
  SalesUnit,
  ArticleNumber,
  PartNumber,
}) {
  private readonly options_: ArticlesOptions

  constructor(
    ...args: [dependencies: object, options?: Record<string, unknown>]
  ) {
    super(...args)
    this.options_ = parseOptions(args[1])
  }

  /** The plugin's options, for steps and routes, which Medusa gives none. */
  async getOptions(): Promise<ArticlesOptions> {
    return this.options_
  }

  /** The cards of variants; one of which nothing has been said is left out. */
  @InjectManager()
  async cardsOf(
    variant_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<Map<string, ArticleCard>> {
    const rows = variant_ids.length
      ? ((await this.listArticles(
          { variant_id: variant_ids },
          { relations: ["units", "numbers"] },
          context
        )) as unknown as WholeArticle[])
      : []
    return new Map(rows.map((row) => [row.variant_id, cardOfRow(row)]))
  }

  /**
   * Says something about an article: what is left out stays as it is; units
   * and numbers are given whole. One transaction under the article's lock.
   *
   * @throws MedusaError INVALID_DATA when the card would have a fault, a number
   * is another article's, or its successors would lead back to it.
   */
  @InjectManager()
  async saveCard(
    variant_id: string,
    changes: Partial<ArticleCard>,
    @MedusaContext() context: Context = {}
  ): Promise<ArticleChange> {
    const previous = await this.saveCard_(variant_id, changes, context)
    // Read anew: the transaction's own manager still has what it read before.
    const current = (await this.cardsOf([variant_id])).get(variant_id)
    return { previous, current: current as ArticleCard }
  }

  @InjectTransactionManager()
  protected async saveCard_(
    variant_id: string,
    changes: Partial<ArticleCard>,
    @MedusaContext() context: Context = {}
  ): Promise<ArticleCard | null> {
    if (changes.successor_variant_id) {
      await lockSuccessors(context)
    }
    await lockArticle(context, variant_id)
    const previous =
      (await this.cardsOf([variant_id], context)).get(variant_id) ?? null
    const current = { ...(previous ?? PLAIN_CARD), ...changes }
    const [fault] = cardFaults(current)
    if (fault) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, fault)
    }
    await assertSuccessor(context, variant_id, current)
    await this.writeCard_(variant_id, current, context)
    return previous
  }

  /** Makes an article what it was; null: nothing is said about it. */
  @InjectManager()
  async restoreCard(
    variant_id: string,
    card: ArticleCard | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.restoreCard_(variant_id, card, context)
  }

  @InjectTransactionManager()
  protected async restoreCard_(
    variant_id: string,
    card: ArticleCard | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await lockArticle(context, variant_id)
    if (card) {
      await this.writeCard_(variant_id, card, context)
    } else {
      await deleteArticle(context, variant_id)
    }
  }

  @InjectTransactionManager()
  protected async writeCard_(
    variant_id: string,
    card: ArticleCard,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const numbers = numbersOfCard(card)
    await assertNumbersAreFree(context, variant_id, numbers)
    await deleteArticle(context, variant_id)
    const { units, numbers: _numbers, gtin: _gtin, ...columns } = card
    const article = await this.createArticles(
      { ...columns, variant_id },
      context
    )
    await this.createSalesUnits(
      units.map(({ code, factor, is_default }) => ({
        ...{ code, factor, is_default },
        article_id: article.id,
      })),
      context
    )
    await this.createArticleNumbers(
      numbers.map((number) => ({ ...number, article_id: article.id })),
      context
    )
  }

  /** Articles with all that their chains of successors lead to, by variant. */
  @InjectManager()
  async successorsOf(
    variant_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<Map<string, Mortal>> {
    const chains = variant_ids.length
      ? await loadChains(context, variant_ids)
      : []
    return new Map(chains.map((each) => [each.variant_id, each]))
  }

  /**
   * Whose number words are, or begin like: trade numbers, and the part numbers
   * and names of these companies, nearest first. Says nothing about who may see
   * the articles.
   */
  @InjectManager()
  async findByNumber(
    words: string,
    company_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<NumberHit[]> {
    const own = await findPartNumbers(
      context,
      company_ids,
      searchKey(words),
      tidyText(words)
    )
    const trade = await findTradeNumbers(context, tradeNumberKeys(words))
    return [...own, ...trade].sort(
      (a, b) => Number(b.is_exact) - Number(a.is_exact)
    )
  }
}
