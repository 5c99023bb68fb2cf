import { type Actor, contributeToDoor } from "@medusa-b2b/kit/door"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recordActivity } from "../activity/record-activity"

type Passage = {
  company_id: string | null
  member_id: string | null
  actor: Actor
  channel: string
}

/** The company's log says who placed each of its orders, and for whom. */
contributeToDoor({
  name: "company.activity",
  // After others: an order that they still take back has no entry.
  order: 1000,
  finish: async ({ run, order_id, container }) => {
    if (!order_id) {
      return
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const [passages, orders] = await Promise.all([
      query.graph({
        entity: "door_run",
        fields: ["company_id", "member_id", "actor", "channel"],
        filters: { id: run.id },
      }),
      query.graph({
        entity: "order",
        fields: ["display_id"],
        filters: { id: order_id },
      }),
    ])
    const passage = passages.data[0] as unknown as Passage | undefined
    if (!passage?.company_id) {
      return
    }
    const { actor, member_id } = passage
    const own = actor.kind === "member" && actor.member_id === member_id
    await recordActivity(
      {
        company_id: passage.company_id,
        action: "order.placed",
        subject: {
          type: "order",
          id: order_id,
          label: `#${orders.data[0]?.display_id}`,
        },
        after: {},
        actor,
        on_behalf_of_member_id: own ? null : member_id,
        channel: passage.channel,
        once_key: `order.placed ${order_id}`,
      },
      container
    )
  },
})
