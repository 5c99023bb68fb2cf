import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { contribute, shareHook } from "../contribute"
import { listSharedHooks } from "../registry"

type Input = { cart_id: string; fail?: boolean }

let made = 0

/** A workflow with one hook, whose result it returns, and a step that can fail after it. */
const workflowWithHook = () => {
  made += 1
  const failLast = createStep(
    `fail-last-${made}`,
    async (input: Input): Promise<StepResponse<string>> => {
      if (input.fail) {
        throw new Error("the step after the hook failed")
      }
      return new StepResponse("ok")
    }
  )
  return createWorkflow(`hooked-${made}`, (input: Input) => {
    const context = createHook("setContext", { cart_id: input.cart_id })
    const result = context.getResult()
    failLast(input)
    return new WorkflowResponse(result as WorkflowData<unknown>, {
      hooks: [context],
    })
  })
}

const run = async (
  workflow: ReturnType<typeof workflowWithHook>,
  input: Input
) => (await workflow([]).run({ input })).result as unknown

describe("contribute", () => {
  it("gives every contributor the hook's input and merges what they return, in order", async () => {
    const workflow = workflowWithHook()
    const seen: string[] = []
    contribute(workflow, "setContext", {
      by: "second",
      order: 20,
      keys: ["segment"],
      handler: (input) => {
        seen.push(`second ${input.cart_id}`)
        return new StepResponse({ segment: "gold" })
      },
    })
    contribute(workflow, "setContext", {
      by: "first",
      order: 10,
      keys: ["contract_id"],
      handler: (input) => {
        seen.push(`first ${input.cart_id}`)
        return new StepResponse({ contract_id: ["a"] })
      },
    })

    expect(await run(workflow, { cart_id: "cart_1" })).toEqual({
      contract_id: ["a"],
      segment: "gold",
    })
    expect(seen).toEqual(["first cart_1", "second cart_1"])
  })

  it("adopts a handler that takes the hook directly, before and after a contributor", async () => {
    for (const directFirst of [true, false]) {
      const workflow = workflowWithHook()
      // What kit does to every core workflow when it is loaded.
      shareHook(workflow, "setContext")

      const direct = () =>
        workflow.hooks.setContext(async () => new StepResponse({ mine: 1 }))
      const ours = () =>
        contribute(workflow, "setContext", {
          by: "ours",
          keys: ["ours"],
          handler: () => new StepResponse({ ours: 2 }),
        })
      if (directFirst) {
        direct()
        ours()
      } else {
        ours()
        direct()
      }

      expect(await run(workflow, { cart_id: "c" })).toEqual({
        mine: 1,
        ours: 2,
      })
    }
  })

  it("undoes, last first, all that ran when a later step fails", async () => {
    const workflow = workflowWithHook()
    const undone: unknown[] = []
    for (const by of ["a", "b", "c"]) {
      contribute(workflow, "setContext", {
        by,
        handler: () => new StepResponse(undefined, { did: by }),
        compensate: (input) => {
          undone.push(input)
        },
      })
    }

    await expect(
      run(workflow, { cart_id: "c", fail: true })
    ).rejects.toMatchObject({
      message: "the step after the hook failed",
    })
    expect(undone).toEqual([{ did: "c" }, { did: "b" }, { did: "a" }])
  })

  it("undoes only those that ran when a contributor fails, and keeps its error", async () => {
    const workflow = workflowWithHook()
    const undone: string[] = []
    const add = (by: string, handler: () => StepResponse<unknown>) =>
      contribute(workflow, "setContext", {
        by,
        handler,
        compensate: () => {
          undone.push(by)
        },
      })
    add("a", () => new StepResponse({}, {}))
    add("b", () => {
      throw new Error("b says no")
    })
    add("c", () => new StepResponse({}, {}))

    await expect(run(workflow, { cart_id: "c" })).rejects.toMatchObject({
      message: "b says no",
    })
    expect(undone).toEqual(["a"])
  })

  it("compensates an adopted handler with its own input", async () => {
    const workflow = workflowWithHook()
    shareHook(workflow, "setContext")
    const undone: unknown[] = []
    workflow.hooks.setContext(
      async () => new StepResponse(undefined, { gift: "card" }),
      async (input) => {
        undone.push(input)
      }
    )

    await expect(
      run(workflow, { cart_id: "c", fail: true })
    ).rejects.toMatchObject({
      message: "the step after the hook failed",
    })
    expect(undone).toEqual([{ gift: "card" }])
  })

  it("refuses two contributors with one key, naming both", () => {
    const workflow = workflowWithHook()
    const add = (by: string) =>
      contribute(workflow, "setContext", {
        by,
        keys: ["contract_id"],
        handler: () => undefined,
      })
    add("contracts")

    expect(() => add("segments")).toThrow(
      /"contracts" and "segments" both return "contract_id" from the hook hooked-\d+\.setContext/
    )
  })

  it("refuses a key that was not declared", async () => {
    const workflow = workflowWithHook()
    contribute(workflow, "setContext", {
      by: "sloppy",
      keys: ["a"],
      handler: () => new StepResponse({ a: 1, b: 2 }),
    })

    await expect(run(workflow, { cart_id: "c" })).rejects.toMatchObject({
      message: expect.stringMatching(
        /"sloppy" returns "b" .* without having declared it/
      ),
    })
  })

  it("says what to do when somebody took the hook before kit was loaded", () => {
    const workflow = workflowWithHook()
    workflow.hooks.setContext(async () => new StepResponse({}))

    expect(() =>
      contribute(workflow, "setContext", {
        by: "ours",
        handler: () => undefined,
      })
    ).toThrow(
      /Somebody took the hook hooked-\d+\.setContext before @medusa-b2b\/kit could share it/
    )
  })

  it("says what to do when Medusa no longer lets a hook be shared", () => {
    const workflow = workflowWithHook()
    Object.freeze(workflow.hooks)

    expect(() =>
      contribute(workflow, "setContext", {
        by: "ours",
        handler: () => undefined,
      })
    ).toThrow(/hooked-\d+\.setContext/)
  })

  it("says which hook a Medusa no longer has", () => {
    const workflow = workflowWithHook()

    expect(() =>
      contribute(workflow as never, "gone" as never, {
        by: "ours",
        handler: () => undefined,
      })
    ).toThrow(/This Medusa has no hook hooked-\d+\.gone/)
  })

  it("has one registry for all copies of the package", () => {
    const workflow = workflowWithHook()
    contribute(workflow, "setContext", { by: "one", handler: () => undefined })
    let theirs: ReturnType<typeof listSharedHooks> = []
    jest.isolateModules(() => {
      theirs = jest.requireActual("../registry").listSharedHooks()
    })

    expect(theirs.map(({ id }) => id)).toContain(
      `${workflow.getName()}.setContext`
    )
  })
})
