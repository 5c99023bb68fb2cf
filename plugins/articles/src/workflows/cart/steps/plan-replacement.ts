import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PLAIN_CARD } from "../../../domain/card"
import { unitsToBuy } from "../../../domain/sales-units"
import { unitOnLine, withUnit } from "../../../domain/unit-on-line"
import { articlesIn } from "../../articles-in"
import { findLine, type LineOfCart } from "../find-line"
import { loadDead } from "../load-successors"

/**
 * The line that takes the place of one whose article is dead: as many base
 * units, in the same unit where the successor is sold by it. Changes nothing.
 *
 * @throws MedusaError NOT_FOUND when the cart has no such line, NOT_ALLOWED when
 * its article is still sold or nothing takes its place.
 */
export const planReplacementStep = createStep(
  "plan-replacement",
  async (place: LineOfCart, { container }) => {
    const { variant_id, quantity, metadata } = await findLine(place, container)
    const dead = (await loadDead([variant_id], container)).get(variant_id)
    const successor = dead?.successor_variant_id
    if (!successor) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        dead
          ? `Nothing takes the place of ${variant_id}`
          : `${variant_id} is still sold: nothing takes its place`
      )
    }
    const cards = await articlesIn(container).cardsOf([successor])
    const chosen = unitOnLine(metadata)
    const unit = unitsToBuy(cards.get(successor) ?? PLAIN_CARD).find(
      ({ code, factor }) => code === chosen?.code && factor === chosen.factor
    )
    return new StepResponse({
      variant_id: successor,
      quantity: MathBN.convert(quantity).toNumber(),
      metadata: withUnit(metadata, unit ?? null),
    })
  }
)
