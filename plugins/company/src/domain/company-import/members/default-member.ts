/**
 * Says of new members whether theirs is the person's default company: as asked,
 * else the first one of a person who has none. People are asked for by name:
 * of two new companies of one person the first becomes the default one, unless
 * a later one was asked to be.
 *
 * @param withCompany - People who are an active member somewhere already.
 */
export const isDefaultMember = <
  Member extends { customer_id: string; is_default: boolean | null },
>(
  members: Member[],
  withCompany: Set<string>
): (Member & { is_default: boolean })[] => {
  const settled = new Set(withCompany)
  for (const { customer_id, is_default } of members) {
    if (is_default) {
      settled.add(customer_id)
    }
  }
  return members.map((member) => {
    const is_default = member.is_default ?? !settled.has(member.customer_id)
    settled.add(member.customer_id)
    return { ...member, is_default }
  })
}
