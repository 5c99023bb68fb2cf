import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Actor, Channel } from "../../../door/actor"
import { listDoorContributors } from "../../../door/contributors"
import { crashPoint } from "../../../door/crash-point"
import type { DoorRun } from "../../../door/door-contributor"
import { RUN_KEY } from "../../../door/find-order"
import { PROCESS_ID } from "../../../door/process-liveness"
import { settleRun } from "../../../door/settle-run"
import { DOOR_MODULE, type DoorModuleService } from "../../../modules/door"
import { canPlace, evaluateCart } from "../../../rules/evaluate-cart"
import { checkoutRefused } from "../../../rules/refusal"
import type { Violation } from "../../../rules/violation"

/** Every reason once to keep the order from the warehouse; a contributor's figures come later than the rules'. */
const holdsAmong = (
  asked: readonly Violation[],
  found: readonly Violation[]
): Violation[] => [
  ...new Map(
    [...asked, ...found]
      .filter(({ severity }) => severity === "hold")
      .map((hold) => [`${hold.rule} ${hold.code}`, hold])
  ).values(),
]

export const enterDoorStepId = "enter-door"

/** What a passage begins with. */
export type EnterDoorInput = {
  cart_id: string
  actor: Actor
  channel: Channel
  lock_owner: string
}

/**
 * The first half of a passage: asks the rules, opens the run, and lets every
 * contributor prepare. When one refuses or fails, those before it are
 * cancelled, and so is the run. Notes what the order will be kept from the
 * warehouse for.
 *
 * Rollback: brings the run to its end, by then without an order.
 *
 * @throws MedusaError CONFLICT with `violations` when a rule or a contributor refuses.
 */
export const enterDoorStep = createStep(
  enterDoorStepId,
  async (input: EnterDoorInput, stepContext) => {
    const { container } = stepContext
    const { snapshot, violations, can_place } = await evaluateCart(
      input.cart_id,
      container,
      input.actor
    )
    if (!can_place) {
      throw checkoutRefused(violations)
    }

    const door: DoorModuleService = container.resolve(DOOR_MODULE)
    const { buyer } = snapshot
    const row = await door.createDoorRuns({
      cart_id: input.cart_id,
      customer_id: buyer?.customer_id ?? snapshot.cart.customer_id,
      company_id: buyer?.company?.id ?? null,
      member_id: buyer?.member_id ?? null,
      representative_id: buyer?.representative_id ?? null,
      channel: input.channel,
      actor: input.actor,
      process_id: PROCESS_ID,
      lock_owner: input.lock_owner,
    })
    crashPoint("after-run-opened")

    const run: DoorRun = {
      id: row.id,
      cart_id: input.cart_id,
      actor: input.actor,
      channel: input.channel,
      buyer,
    }
    try {
      await container
        .resolve(Modules.CART)
        .updateCarts(input.cart_id, { metadata: { [RUN_KEY]: run.id } })
      const found: Violation[] = []
      for (const contributor of listDoorContributors()) {
        const more = await contributor.prepare?.({
          run,
          snapshot,
          container,
          context: {
            ...stepContext.context,
            transactionId: stepContext.transactionId,
            idempotencyKey: stepContext.idempotencyKey,
          },
        })
        found.push(...(more ?? []))
      }
      if (!canPlace(found)) {
        throw checkoutRefused(found)
      }
      const holds = holdsAmong(violations, found)
      if (holds.length) {
        await door.noteHolds({ id: run.id, holds })
      }
    } catch (error) {
      await settleRun(run, container, { announce: false })
      throw error
    }
    crashPoint("after-prepare")
    return new StepResponse(
      { run_id: run.id },
      { id: run.id, cart_id: run.cart_id }
    )
  },
  async (run, { container }) => {
    if (run) {
      await settleRun(run, container, { announce: false })
    }
  }
)
