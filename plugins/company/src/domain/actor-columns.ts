import type { Actor } from "@medusa-b2b/kit/door"

/** The kinds of whoever acts. */
export const ACTOR_KINDS = ["member", "staff", "session", "system"] as const

/** Who acted, as the log keeps it: ids only, so that a person can be erased. */
export type ActorColumns = {
  actor_kind: (typeof ACTOR_KINDS)[number]
  /** Member (or bare customer), admin user, or session; null for a visitor and the system. */
  actor_id: string | null
  /** What of the system acted; null for people. */
  reason: string | null
  /** The member with whose authority a session acted. */
  on_behalf_of_member_id: string | null
}

/** What the log keeps of an actor. */
export const actorColumns = (actor: Actor): ActorColumns => {
  const columns = {
    actor_kind: actor.kind,
    actor_id: null,
    reason: null,
    on_behalf_of_member_id: null,
  }
  switch (actor.kind) {
    case "member":
      return { ...columns, actor_id: actor.member_id ?? actor.customer_id }
    case "staff":
      return { ...columns, actor_id: actor.user_id }
    case "session":
      return {
        ...columns,
        actor_id: actor.session_id,
        on_behalf_of_member_id: actor.member_id,
      }
    case "system":
      return { ...columns, reason: actor.reason }
  }
}
