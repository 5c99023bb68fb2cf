import { extractText } from "unpdf"

/** What stands on a PDF's pages, as one line. */
export const pdfText = async (content) => {
  const { text } = await extractText(new Uint8Array(content), {
    mergePages: true,
  })
  return text.replace(/\s+/g, " ")
}
