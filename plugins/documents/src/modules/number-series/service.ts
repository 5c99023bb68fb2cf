import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  AssignNumberDTO,
  CreateNumberSeriesDTO,
  DocumentNumberDTO,
  NumberSeriesDTO,
  UpdateNumberSeriesDTO,
} from "../../types/number-series"
import { assertPattern } from "./invariants"
import { DocumentNumber, NumberSeries, NumberSeriesCounter } from "./models"
import {
  giveBackNumber,
  heldNumber,
  lockSeries,
  nextNumber,
} from "./sql/assign"
import { inTransaction } from "./sql/entity-manager"
import { assertNumbersAreFree } from "./sql/free-numbers"

/** What a series has once its first number is given, and must not change. */
const SETTLED = ["reset", "gap_free", "first_number", "time_zone"] as const

/** Number series and the numbers given. Numbers are given under the series' lock. */
export class NumberSeriesModuleService extends MedusaService({
  NumberSeries,
  NumberSeriesCounter,
  DocumentNumber,
}) {
  /**
   * Starts a series.
   *
   * @throws MedusaError INVALID_DATA for a bad pattern, DUPLICATE_ERROR for a key that there is.
   */
  @InjectManager()
  async startSeries(
    data: CreateNumberSeriesDTO,
    @MedusaContext() context: Context = {}
  ): Promise<NumberSeriesDTO> {
    assertPattern(data)
    const [known] = await this.listNumberSeries({ key: data.key }, {}, context)
    if (known) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `There is a number series "${data.key}" already`
      )
    }
    return (await this.createNumberSeries(data, context)) as NumberSeriesDTO
  }

  /**
   * Changes a series. Once it has given a number, only its name and its
   * pattern; the pattern counts from the next number on. One by which a paper to
   * come would get the number of another is refused: there the series would stop.
   *
   * @returns the series as it was.
   * @throws MedusaError NOT_FOUND, INVALID_DATA for a bad pattern, NOT_ALLOWED for what is settled
   * and for a pattern whose numbers are taken.
   */
  @InjectManager()
  async changeSeries(
    key: string,
    data: UpdateNumberSeriesDTO,
    @MedusaContext() context: Context = {}
  ): Promise<NumberSeriesDTO> {
    return this.changeSeries_(key, data, context)
  }

  @InjectTransactionManager()
  protected async changeSeries_(
    key: string,
    data: UpdateNumberSeriesDTO,
    @MedusaContext() context: Context = {}
  ): Promise<NumberSeriesDTO> {
    const manager = inTransaction(context)
    const series = await lockSeries(manager, key)
    assertPattern({ ...series, ...data })
    if (data.pattern !== undefined && data.pattern !== series.pattern) {
      await assertNumbersAreFree(manager, { ...series, pattern: data.pattern })
    }
    const changed = SETTLED.filter(
      (field) => data[field] !== undefined && data[field] !== series[field]
    )
    if (changed.length && (await this.hasNumbers_(series.id, context))) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The number series "${key}" has given numbers: ${changed.join(", ")} cannot be changed any more`
      )
    }
    await this.updateNumberSeries({ id: series.id, ...data }, context)
    return series
  }

  /**
   * Removes a series that has given no number.
   *
   * @throws MedusaError NOT_FOUND, NOT_ALLOWED when it has given one.
   */
  @InjectManager()
  async removeSeries(
    key: string,
    @MedusaContext() context: Context = {}
  ): Promise<NumberSeriesDTO> {
    return this.removeSeries_(key, context)
  }

  @InjectTransactionManager()
  protected async removeSeries_(
    key: string,
    @MedusaContext() context: Context = {}
  ): Promise<NumberSeriesDTO> {
    const series = await lockSeries(inTransaction(context), key)
    if (await this.hasNumbers_(series.id, context)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The number series "${key}" has given numbers and stays`
      )
    }
    await this.softDeleteNumberSeries(series.id, {}, context)
    return series
  }

  @InjectTransactionManager()
  protected async hasNumbers_(
    series_id: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    const [number] = await this.listDocumentNumbers(
      { series_id },
      { take: 1, select: ["id"] },
      context
    )
    return Boolean(number)
  }

  /**
   * Gives something its number: the one that it has, or the next. Numbers
   * follow each other without a gap however many ask at once.
   *
   * @param moment - Decides the year; now, unless a test says otherwise.
   * @returns the number, and whether it is new.
   * @throws MedusaError NOT_FOUND for an unknown series.
   */
  @InjectManager()
  async assignNumber(
    data: AssignNumberDTO,
    moment: Date = new Date(),
    @MedusaContext() context: Context = {}
  ): Promise<{ number: DocumentNumberDTO; is_new: boolean }> {
    return this.assignNumber_(data, moment, context)
  }

  @InjectTransactionManager()
  protected async assignNumber_(
    { series, subject_id }: AssignNumberDTO,
    moment: Date,
    @MedusaContext() context: Context = {}
  ): Promise<{ number: DocumentNumberDTO; is_new: boolean }> {
    const manager = inTransaction(context)
    const locked = await lockSeries(manager, series)
    const held = await heldNumber(manager, locked.id, subject_id)
    return {
      number: held ?? (await nextNumber(manager, locked, subject_id, moment)),
      is_new: !held,
    }
  }

  /**
   * Gives a number back, before anybody has seen it: for compensations. In a
   * series without gaps the next one who asks gets it.
   */
  @InjectManager()
  async giveBackNumber(
    data: AssignNumberDTO,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return this.giveBackNumber_(data, context)
  }

  @InjectTransactionManager()
  protected async giveBackNumber_(
    { series, subject_id }: AssignNumberDTO,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    const manager = inTransaction(context)
    const { id } = await lockSeries(manager, series)
    return giveBackNumber(manager, id, subject_id)
  }
}
