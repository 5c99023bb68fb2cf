import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { NUMBER_SERIES_MODULE, type NumberSeriesModuleService } from ".."
import type { CreateNumberSeriesDTO } from "../../../types/number-series"
import { DocumentNumber, NumberSeries, NumberSeriesCounter } from "../models"

moduleIntegrationTestRunner<NumberSeriesModuleService>({
  moduleName: NUMBER_SERIES_MODULE,
  moduleModels: [NumberSeries, NumberSeriesCounter, DocumentNumber],
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const series = (over: Partial<CreateNumberSeriesDTO> = {}) =>
      service.startSeries({
        key: "invoice",
        name: "Invoices",
        pattern: "F-{number:4}",
        reset: "never",
        time_zone: "Europe/Stockholm",
        gap_free: true,
        first_number: 1,
        ...over,
      })

    const assign = async (subject_id: string, at?: Date) =>
      (await service.assignNumber({ series: "invoice", subject_id }, at)).number
        .text

    const giveBack = (subject_id: string) =>
      service.giveBackNumber({ series: "invoice", subject_id })

    const upTo = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `F-${String(index + 1).padStart(4, "0")}`
      )

    it("gives a hundred who ask at once a hundred numbers without a gap", async () => {
      await series()
      const numbers = await Promise.all(
        upTo(100).map((_, index) => assign(`order_${index}`))
      )
      expect([...numbers].sort()).toEqual(upTo(100))
    })

    it("gives one paper one number, however often and however parallel it asks", async () => {
      await series()
      const numbers = await Promise.all(
        Array.from({ length: 20 }, () => assign("order_1"))
      )
      expect(new Set(numbers)).toEqual(new Set(["F-0001"]))
      expect(await assign("order_2")).toBe("F-0002")
    })

    it("leaves no gap when numbers are given back in the middle of the load", async () => {
      await series()
      const kept = await Promise.all(
        Array.from({ length: 60 }, async (_, index) => {
          const number = await assign(`order_${index}`)
          if (index % 3 === 0) {
            await giveBack(`order_${index}`)
            return null
          }
          return number
        })
      )
      const numbers = kept.filter((number) => number !== null)
      expect(new Set(numbers).size).toBe(40)
      // Those that are free now go first, lowest before others.
      const free = upTo(60).filter((number) => !numbers.includes(number))
      const given = (await service.listDocumentNumbers({}, { take: 1000 }))
        .length
      const late: string[] = []
      for (let index = 0; numbers.length + late.length < given; index += 1) {
        late.push(await assign(`late_${index}`))
      }
      expect([...numbers, ...late].sort()).toEqual(upTo(given))
      expect(late).toEqual(free.slice(0, late.length))
    })

    it("leaves a number that was given back unused where gaps are allowed", async () => {
      await series({ gap_free: false })
      await assign("order_1")
      await giveBack("order_1")
      expect(await assign("order_2")).toBe("F-0002")
      expect(await assign("order_1")).toBe("F-0003")
    })

    it("starts over when the year turns in the series' time zone", async () => {
      await series({ reset: "yearly", pattern: "F{year}-{number}" })
      const before = new Date("2026-12-31T22:59:00Z")
      const after = new Date("2026-12-31T23:01:00Z")
      expect(await assign("a", before)).toBe("F2026-1")
      expect(await assign("b", before)).toBe("F2026-2")
      expect(await assign("c", after)).toBe("F2027-1")
      expect(await assign("a", after)).toBe("F2026-1")
    })

    it("starts at its first number, and goes by a new pattern from the next one on", async () => {
      await series({ first_number: 5000 })
      expect(await assign("a")).toBe("F-5000")
      await service.changeSeries("invoice", { pattern: "X{number}" })
      expect(await assign("b")).toBe("X5001")
      expect(await assign("a")).toBe("F-5000")
    })

    it("refuses a pattern by which it would come to a number that it has given", async () => {
      await series({ pattern: "F1{number}" })
      for (const paper of ["a", "b", "c"]) {
        await assign(paper)
      }
      await expect(
        service.changeSeries("invoice", { pattern: "F{number}" })
      ).rejects.toThrow(
        /^By the pattern "F\{number\}" the number series "invoice" would come to F1[123], which it has given already$/
      )
      expect(await assign("d")).toBe("F14")

      // With more digits it never gets there; and a number given back is one that was given.
      await service.changeSeries("invoice", { pattern: "F{number:3}" })
      expect(await assign("e")).toBe("F005")
      await service.changeSeries("invoice", { pattern: "F1{number}" })
      await giveBack("d")
      await expect(
        service.changeSeries("invoice", { pattern: "F{number}" })
      ).rejects.toThrow("would come to")
    })

    it("takes a pattern that meets only numbers behind it, to the last of a number's years", async () => {
      const year = new Date().getFullYear()
      const at = (over: number) => new Date(`${year + over}-06-01T12:00:00Z`)
      await series({ pattern: "A{year}1{number}", reset: "yearly" })
      expect(await assign("past", at(-1))).toBe(`A${year - 1}11`)
      await service.changeSeries("invoice", { pattern: "A{year}{number}" })
      expect(await assign("now", at(0))).toBe(`A${year}1`)

      await service.changeSeries("invoice", { pattern: "A{year}1{number}" })
      expect(await assign("later", at(1))).toBe(`A${year + 1}11`)
      await expect(
        service.changeSeries("invoice", { pattern: "A{year}{number}" })
      ).rejects.toThrow(`would come to A${year + 1}11`)
    })

    it("keeps what decides about numbers once one is given", async () => {
      await series()
      await service.changeSeries("invoice", { gap_free: false })
      await service.changeSeries("invoice", { gap_free: true })
      await assign("a")
      await expect(
        service.changeSeries("invoice", { gap_free: false, name: "Other" })
      ).rejects.toThrow("gap_free cannot be changed any more")
      await expect(service.removeSeries("invoice")).rejects.toThrow("stays")
      const [{ name, gap_free }] = await service.listNumberSeries({})
      expect({ name, gap_free }).toEqual({ name: "Invoices", gap_free: true })
    })

    it("refuses a pattern that would give two papers one number, an unknown and a second series", async () => {
      await expect(series({ pattern: "F-{year}" })).rejects.toThrow(
        'The pattern "F-{year}" must hold {number} exactly once'
      )
      await expect(series({ reset: "yearly" })).rejects.toThrow(
        "starts over each year"
      )
      await expect(assign("a")).rejects.toThrow(
        'There is no number series "invoice"'
      )
      await series()
      await expect(series()).rejects.toThrow("already")
      await service.removeSeries("invoice")
      await series()
    })
  },
})
