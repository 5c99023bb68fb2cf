import {
  type InvitationCandidate,
  planBulkInvitations,
} from "../bulk-invitation"

const candidate = (
  line: number,
  given: Partial<InvitationCandidate> & { id?: string; is_default?: boolean }
): InvitationCandidate => {
  const { id = `cus_${line}`, is_default = true, ...rest } = given
  return {
    line,
    external_id: null,
    member: {
      company_id: "comp_1",
      company_name: "Ett AB",
      role: "buyer",
      language: null,
      is_default,
    },
    person: {
      id,
      email: `${id}@ett.test`,
      first_name: null,
      last_name: null,
      has_account: false,
    },
    allowed: true,
    invited: false,
    ...rest,
  }
}

const plan = (...candidates: InvitationCandidate[]) => {
  const { invite, refused } = planBulkInvitations(candidates)
  return {
    invite: invite.map(({ line }) => line),
    refused: refused.map(({ line, message }) => [line, message.code]),
  }
}

describe("bulk invitations", () => {
  it("go to everybody who has neither account nor invitation", () => {
    const account = candidate(3, {})
    expect(
      plan(
        candidate(2, {}),
        { ...account, person: { ...account.person!, has_account: true } },
        candidate(4, { invited: true }),
        candidate(5, { allowed: false }),
        candidate(6, { member: null }),
        candidate(7, {})
      )
    ).toEqual({
      invite: [2, 7],
      refused: [
        [3, "invite_has_account"],
        [4, "invite_open"],
        [5, "invite_company"],
        [6, "invite_no_member"],
      ],
    })
  })

  it("go to a person of several companies once, by the default membership", () => {
    expect(
      plan(
        candidate(2, { id: "bo", is_default: false }),
        candidate(3, { id: "bo" }),
        candidate(4, { id: "bo", is_default: false })
      )
    ).toEqual({
      invite: [3],
      refused: [
        [2, "invite_person_twice"],
        [4, "invite_person_twice"],
      ],
    })
  })

  it("go by another membership where the default one's company may not invite", () => {
    expect(
      plan(
        candidate(2, { id: "bo", allowed: false }),
        candidate(3, { id: "bo", is_default: false })
      )
    ).toEqual({ invite: [3], refused: [[2, "invite_company"]] })
  })
})
