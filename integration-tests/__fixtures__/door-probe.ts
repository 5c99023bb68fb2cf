import { checkoutRefused, contributeToDoor } from "@medusa-b2b/kit/door"
import { contribute } from "@medusa-b2b/kit/hooks"
import { defineCheckoutRule, type Violation } from "@medusa-b2b/kit/rules"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

/** A violation as a rule of the probe would find it. */
export const violation = (
  code: string,
  severity: Violation["severity"] = "block",
  params: Violation["params"] = {}
): Violation => ({
  code,
  rule: "probe.rule",
  severity,
  params,
  path: null,
  resolve: [],
})

/** What a test sees of the door, and how it makes it misbehave. */
export type DoorProbe = {
  /** What the contributors did, in order: "first prepare", "second finish order". */
  calls: string[]
  /** How often the rule was asked. */
  asked: number
  /** What the rule finds in every cart from now on. */
  finds: Violation[]
  /** The second contributor refuses in `prepare` with these. */
  refuses: Violation[]
  /** The second contributor returns these from `prepare`. */
  holds: Violation[]
  /** How many more times the second contributor fails in `finish`. */
  failsToFinish: number
  /** How many more times core's completion fails after the payment. */
  failsAfterPayment: number
  /** Called when the second contributor prepares, before it may refuse. */
  whilePreparing: () => Promise<void>
  /** Back to a probe that lets everything through. */
  calm: () => void
}

const calmProbe = (): Omit<DoorProbe, "calm"> => ({
  calls: [],
  asked: 0,
  finds: [],
  refuses: [],
  holds: [],
  failsToFinish: 0,
  failsAfterPayment: 0,
  whilePreparing: async () => undefined,
})

// The hook stands inside a `when`, which hides it from the workflow's type.
const hooks = completeCartWorkflow as unknown as Parameters<
  typeof contribute
>[0]

const failAfterPayment = (probe: DoorProbe): void =>
  contribute(hooks, "orderCreated", {
    by: "probe",
    order: 2000,
    handler: () => {
      if (probe.failsAfterPayment > 0) {
        probe.failsAfterPayment -= 1
        throw new Error("the probe fails after the payment")
      }
    },
  })

/**
 * A checkout rule and two contributors that note what is asked of them. Call
 * it once, before the store boots.
 */
export const placeDoorProbe = (): DoorProbe => {
  const probe: DoorProbe = {
    ...calmProbe(),
    calm: () => Object.assign(probe, calmProbe()),
  }

  defineCheckoutRule({
    name: "probe.rule",
    evaluate: () => {
      probe.asked += 1
      return probe.finds
    },
    messages: {
      en: {
        "probe.too_much": "At most {{limit}} per order",
        "probe.closed": "The shop is closed",
      },
      sv: {
        "probe.too_much": "Högst {{limit}} per order",
        "probe.closed": "Butiken är stängd",
      },
    },
  })

  const ended = (order_id: string | null) => (order_id ? "order" : "none")
  contributeToDoor({
    name: "probe.first",
    order: 10,
    prepare: async () => {
      probe.calls.push("first prepare")
    },
    finish: async ({ order_id }) => {
      probe.calls.push(`first finish ${ended(order_id)}`)
    },
  })
  contributeToDoor({
    name: "probe.second",
    order: 20,
    prepare: async () => {
      probe.calls.push("second prepare")
      await probe.whilePreparing()
      if (probe.refuses.length) {
        throw checkoutRefused(probe.refuses)
      }
      return probe.holds
    },
    finish: async ({ order_id }) => {
      probe.calls.push(`second finish ${ended(order_id)}`)
      if (probe.failsToFinish > 0) {
        probe.failsToFinish -= 1
        throw new Error("the probe fails to finish")
      }
    },
  })
  failAfterPayment(probe)
  return probe
}
