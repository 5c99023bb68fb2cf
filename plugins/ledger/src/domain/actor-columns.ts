import type { Actor } from "@medusa-b2b/kit/door"

/** The kinds of whoever books. */
export const ACTOR_KINDS = ["member", "staff", "session", "system"] as const

/** Who booked, as the ledger keeps it: an id only, so that a person can be erased elsewhere. */
export type ActorColumns = {
  actor_kind: (typeof ACTOR_KINDS)[number]
  /** Member (or bare customer), admin user, session, or what of the system acted; null for a visitor. */
  actor_id: string | null
}

/** What the ledger keeps of an actor. */
export const actorColumns = (actor: Actor): ActorColumns => {
  switch (actor.kind) {
    case "member":
      return {
        actor_kind: "member",
        actor_id: actor.member_id ?? actor.customer_id,
      }
    case "staff":
      return { actor_kind: "staff", actor_id: actor.user_id }
    case "session":
      return { actor_kind: "session", actor_id: actor.session_id }
    case "system":
      return { actor_kind: "system", actor_id: actor.reason }
  }
}
