import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
} from 'pdf-lib';
import { openDrawing } from '../../../src/read/ocr/draw-pages.ts';

/**
 * Makes a scan of a PDF: the pages numbered (from 1), or all of them, become grey pictures at 200 dots an inch without a
 * word of text; the others stay as they are.
 */
export async function makeScan(printed: Uint8Array, numbers?: number[]): Promise<Uint8Array> {
  const file = await PDFDocument.load(printed);
  const drawing = await openDrawing(printed);
  for (const at of file.getPageIndices()) {
    if (numbers && !numbers.includes(at + 1)) continue;
    const { width, height, dots } = await drawing.draw(at + 1);
    const picture = file.context.flateStream(dots, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 8,
    });
    const size = file.getPage(at).getSize();
    file.removePage(at);
    const page = file.insertPage(at, [size.width, size.height]);
    const name = page.node.newXObject('Scan', file.context.register(picture));
    page.pushOperators(
      pushGraphicsState(),
      concatTransformationMatrix(size.width, 0, 0, size.height, 0, 0),
      drawObject(name),
      popGraphicsState(),
    );
  }
  drawing.close();
  return file.save();
}
