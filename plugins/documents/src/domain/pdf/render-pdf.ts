import path from "node:path"
import pdfmake from "pdfmake"
import type {
  CustomTableLayout,
  TDocumentDefinitions,
} from "pdfmake/interfaces"

const FONTS = path.join(
  path.dirname(require.resolve("pdfmake/package.json")),
  "fonts",
  "Roboto"
)

const font = (name: string): string => path.join(FONTS, `Roboto-${name}.ttf`)

const LINE = "#d4d4d8"

/** Hairlines between rows, nothing else. */
const rows: CustomTableLayout = {
  hLineWidth: (index) => (index === 0 ? 0 : index === 1 ? 1 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: (index) => (index === 0 ? 0 : 6),
  paddingRight: (index, { table }) =>
    index === (table.widths as unknown[]).length - 1 ? 0 : 6,
  paddingTop: () => 4,
  paddingBottom: () => 4,
}

const sums: CustomTableLayout = {
  hLineWidth: (index, { table }) => (index === table.body.length - 1 ? 1 : 0),
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

pdfmake.addFonts({
  Roboto: {
    normal: font("Regular"),
    bold: font("Medium"),
    italics: font("Italic"),
    bolditalics: font("MediumItalic"),
  },
})
pdfmake.addTableLayouts({ rows, sums })
// A paper reads its fonts, and nothing else from the disk or the web.
pdfmake.setLocalAccessPolicy((file) => path.dirname(file) === FONTS)
pdfmake.setUrlAccessPolicy(() => false)

/** Renders a pdfmake document. */
export const renderPdf = (definition: TDocumentDefinitions): Promise<Buffer> =>
  pdfmake.createPdf(definition).getBuffer()
