import {
  CONTRACT_ACTIONS,
  CONTRACT_STATUSES,
  type ContractAction,
  isDeletable,
  isEditable,
  statusAfter,
} from "../contract-status"

describe("a contract's status", () => {
  it.each([
    ["draft", { activate: "active", suspend: null, terminate: null }],
    [
      "active",
      { activate: null, suspend: "suspended", terminate: "terminated" },
    ],
    [
      "suspended",
      { activate: "active", suspend: null, terminate: "terminated" },
    ],
    ["terminated", { activate: null, suspend: null, terminate: null }],
  ] as const)("of a contract that is %s leads to %j", (status, expected) => {
    const actions = Object.keys(CONTRACT_ACTIONS) as ContractAction[]
    expect(
      Object.fromEntries(
        actions.map((action) => [action, statusAfter(status, action)])
      )
    ).toEqual(expected)
  })

  it("allows changes until it is terminated, deletion only of a draft", () => {
    expect(CONTRACT_STATUSES.filter(isEditable)).toEqual([
      "draft",
      "active",
      "suspended",
    ])
    expect(CONTRACT_STATUSES.filter(isDeletable)).toEqual(["draft"])
  })
})
