import type { BigNumberInput } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MathBN,
  Modules,
  PaymentCollectionStatus,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type AskedOrder = {
  summary: { pending_difference: BigNumberInput }
  payment_collections: {
    id: string
    status: string
    amount: BigNumberInput
  }[]
}

const FIELDS = [
  "id",
  "summary.*",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.amount",
]

const OPEN: string[] = [
  PaymentCollectionStatus.NOT_PAID,
  PaymentCollectionStatus.AWAITING,
]

/**
 * Asks for nothing more where the order has been paid more than it comes to:
 * core lowers what is asked for to what is left, but leaves it when money is to
 * be paid back.
 *
 * Rollback asks again for what was asked.
 */
export const withdrawPaymentRequestStep = createStep(
  "withdraw-payment-request",
  async ({ order_id }: { order_id: string }, { container }) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: FIELDS, filters: { id: order_id } })
    const { summary, payment_collections } = data[0] as unknown as AskedOrder
    const asked = payment_collections.filter(({ status }) =>
      OPEN.includes(status)
    )
    if (!asked.length || MathBN.gte(summary.pending_difference, 0)) {
      return new StepResponse(undefined, [])
    }
    await container
      .resolve(Modules.PAYMENT)
      .updatePaymentCollections(
        { id: asked.map(({ id }) => id) },
        { amount: 0 }
      )
    return new StepResponse(undefined, asked)
  },
  async (asked, { container }) => {
    const payments = container.resolve(Modules.PAYMENT)
    for (const { id, amount } of asked ?? []) {
      await payments.updatePaymentCollections(id, { amount: amount as number })
    }
  }
)
