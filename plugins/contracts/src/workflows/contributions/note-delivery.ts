import { contributeToDoor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { deliveryOfCart } from "../../delivery/delivery-of-cart"
import { freightOfCart } from "../../freight/freight-of-cart"
import { DELIVERY_TERMS_MODULE } from "../../modules/delivery_terms"
import type { DeliveryTermsModuleService } from "../../modules/delivery_terms/service"

const termsIn = (container: MedusaContainer): DeliveryTermsModuleService =>
  container.resolve(DELIVERY_TERMS_MODULE)

const idsOfRun = async (
  container: MedusaContainer,
  run_id: string
): Promise<string[]> =>
  (await termsIn(container).listOrderDeliveries({ run_id })).map(({ id }) => id)

/** Writes down, with every order, the days that it was promised and wished for and the freight terms that held. */
contributeToDoor({
  name: "contracts.delivery",
  prepare: async ({ run, snapshot, container }) => {
    const [{ lines, promised_date, wished_date }, freight] = await Promise.all([
      deliveryOfCart(container, run.cart_id, snapshot.now),
      freightOfCart(container, run.cart_id),
    ])
    await termsIn(container).deleteOrderDeliveries(
      await idsOfRun(container, run.id)
    )
    await termsIn(container).createOrderDeliveries({
      run_id: run.id,
      order_id: null,
      promised_date,
      wished_date,
      lines: lines.map(
        ({ line_item_id: _line, fault: _fault, ...line }) => line
      ) as never,
      freight_kind: freight?.agreed.kind ?? "list",
      freight_contract: freight?.agreed.contract?.number ?? null,
      carrier: freight?.carrier_account?.carrier ?? null,
      carrier_account: freight?.carrier_account?.account_number ?? null,
    })
  },
  finish: async ({ run, order_id, container }) => {
    const ids = await idsOfRun(container, run.id)
    if (!ids.length) {
      return
    }
    if (order_id) {
      await termsIn(container).updateOrderDeliveries(
        ids.map((id) => ({ id, order_id }))
      )
      return
    }
    await termsIn(container).deleteOrderDeliveries(ids)
  },
})
