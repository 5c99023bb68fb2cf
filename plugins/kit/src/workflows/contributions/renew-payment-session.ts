import { Modules } from "@medusajs/framework/utils"
import { contributeToDoor } from "../../door/contributors"
import { hasCancelledPayment, paymentOfCart } from "../../door/payment-state"

/**
 * Core uses a payment session again whose payment it has cancelled after a
 * failed completion: the retry would give an order without a live payment. A
 * fresh session of the same provider and amount takes its place.
 */
contributeToDoor({
  name: "kit.renew-payment-session",
  order: 0,
  prepare: async ({ run, container }) => {
    if (!(await hasCancelledPayment(run.cart_id, container))) {
      return
    }
    const payment = await paymentOfCart(run.cart_id, container)
    const cancelled = (payment?.sessions ?? []).filter(
      (session) => session.payment?.canceled_at
    )
    const payments = container.resolve(Modules.PAYMENT)
    for (const session of cancelled) {
      await payments.deletePaymentSession(session.id)
      await payments.createPaymentSession(
        payment?.payment_collection_id as string,
        {
          provider_id: session.provider_id,
          currency_code: session.currency_code,
          amount: session.amount,
          data: {},
          context: session.context ?? {},
        } as Parameters<typeof payments.createPaymentSession>[1]
      )
    }
  },
})
