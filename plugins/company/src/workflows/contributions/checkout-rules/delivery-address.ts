import { type CheckoutRule, defineCheckoutRule } from "@medusa-b2b/kit/rules"
import {
  cartAddressOf,
  copiedAddressId,
  type CartAddress,
  isSameAddress,
} from "../../../domain/cart-address"
import { nearest } from "../../../domain/nearest"
import en from "../../../i18n/checkout-rules/en.json"
import sv from "../../../i18n/checkout-rules/sv.json"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import type { CompanyAddressDTO } from "../../../types/address"
import { inReach, loadReach } from "../../company-address/load-reach"

const NAME = "company.delivery-address"

/** What is on the cart, as far as the rule asks for it. */
type GivenAddress = Partial<CartAddress> | null | undefined

/** Whether only addresses on file will do, and the one that the cart's is a copy of. */
type Facts = { only_on_file: boolean; on_file: CartAddress | null }

/** Goods go to addresses of the company's book alone, where the company says so. */
export const deliveryAddressRule: CheckoutRule<Facts> = {
  name: NAME,
  order: 45,
  cartFields: ["shipping_address.*"],
  loadFacts: async ({ cart, buyer }, container) => {
    if (!buyer?.company) {
      return { only_on_file: false, on_file: null }
    }
    const { id } = buyer.company
    const reach = await loadReach(id, container)
    const path = reach.nodes.find((node) => node.id === id)?.path ?? ""
    const only_on_file =
      nearest(path, reach.nodes, (node) => node.only_addresses_on_file)
        ?.value ?? false
    const copied = copiedAddressId(cart.shipping_address as GivenAddress)
    if (!only_on_file || !copied) {
      return { only_on_file, on_file: null }
    }
    const book: CompanyAddressModuleService = container.resolve(
      COMPANY_ADDRESS_MODULE
    )
    const [found] = (await book.listCompanyAddresses(
      { id: copied, is_ship_to: true, ...inReach(reach) },
      { take: 1 }
    )) as unknown as CompanyAddressDTO[]
    const owner = reach.nodes.find((node) => node.id === found?.company_id)
    return {
      only_on_file,
      on_file: found && owner ? cartAddressOf(found, owner.name) : null,
    }
  },
  evaluate: ({ cart, buyer }, { only_on_file, on_file }) => {
    const given = cart.shipping_address as GivenAddress
    return only_on_file && !(given && on_file && isSameAddress(given, on_file))
      ? [
          {
            code: "company.delivery_address_not_on_file",
            rule: NAME,
            severity: "block",
            params: { company: buyer?.company?.name ?? "" },
            path: "shipping_address",
            resolve: [
              { action: "choose_delivery_address", permission: "cart.manage" },
            ],
          },
        ]
      : []
  },
  messages: { en, sv },
}

defineCheckoutRule(deliveryAddressRule)
