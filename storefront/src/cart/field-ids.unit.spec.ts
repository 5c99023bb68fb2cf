import { targetOf } from "./field-ids"

it.each([
  ["references.purchase_order_number", "reference-purchase_order_number"],
  ["items.cali_1.quantity", "line-cali_1"],
  ["shipping_address.city", "delivery-address"],
  ["billing_address", "delivery-address"],
  ["shipping_methods", "delivery-options"],
  ["items", null],
  ["budget", null],
  ["", null],
  [null, null],
])("leads %p to %p", (path, target) => {
  expect(targetOf(path)).toBe(target)
})
