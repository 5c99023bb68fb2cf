import type { BuyerContext, Grant, Scope } from "../buyer/buyer-context"

const WIDTH: Record<Scope, number> = { own: 0, company: 1, subtree: 2 }

/** Whether scope `a` reaches at least as far as scope `b`. */
export const reaches = (a: Scope, b: Scope): boolean => WIDTH[a] >= WIDTH[b]

/**
 * The widest scope in which the buyer holds a permission, or null. This is
 * what ownership filters are made of: see `ownership`.
 */
export const scopeOf = (
  buyer: Pick<BuyerContext, "grants"> | null | undefined,
  permission: string
): Scope | null =>
  (buyer?.grants ?? [])
    .filter((grant) => grant.permission === permission)
    .map((grant) => grant.scope)
    .reduce<Scope | null>(
      (widest, scope) => (widest && reaches(widest, scope) ? widest : scope),
      null
    )

/** Whether the buyer holds a permission at least as far as `scope`. */
export const isGranted = (
  buyer: Pick<BuyerContext, "grants"> | null | undefined,
  permission: string,
  scope: Scope = "own"
): boolean => {
  const held = scopeOf(buyer, permission)
  return held !== null && reaches(held, scope)
}

/**
 * Whether somebody who holds `held` may give `given` to others: nobody gives a
 * permission, or a wider scope, than they have.
 */
export const mayGive = (held: Grant[], given: Grant[]): boolean =>
  given.every((grant) =>
    isGranted({ grants: held }, grant.permission, grant.scope)
  )
