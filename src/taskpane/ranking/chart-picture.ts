import { FONT } from '../../core';
import { brokenLines } from './chart-layout';

const SVG = 'http://www.w3.org/2000/svg';

/** In pixels, before it is enlarged so that it prints sharply. */
const WIDTH = 720;
const MARGIN = 20;
const SCALE = 2;

const TITLE = { size: 20, line: 26, letters: 62 } as const;

type Attributes = Readonly<Record<string, string | number>>;

function drawn<T extends SVGElement>(element: T, attributes: Attributes): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}

const made = <K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes): SVGElementTagNameMap[K] =>
  drawn(document.createElementNS(SVG, name), attributes);

function titleLine(text: string, index: number): SVGTextElement {
  const y = MARGIN + TITLE.line * (index + 1) - 6;
  const line = made('text', { x: MARGIN, y, 'font-size': TITLE.size, 'font-weight': 'bold', fill: '#000' });
  line.textContent = text;
  return line;
}

/** The chart as it is on the screen, black on white, under its title. Nothing in it is styled by the page. */
function sheetOf(chart: SVGSVGElement, title: string): { readonly sheet: SVGSVGElement; readonly height: number } {
  const titles = brokenLines(title, TITLE.letters).map(titleLine);
  const top = MARGIN + TITLE.line * titles.length + 8;
  const height = top + Number(chart.getAttribute('height')) + MARGIN;
  const sheet = made('svg', { width: WIDTH * SCALE, height: height * SCALE, viewBox: `0 0 ${WIDTH} ${height}` });
  drawn(sheet, { color: '#000', 'font-family': `${FONT}, Liberation Serif, serif` });
  // A copy of an SVG is an SVG.
  const copy = drawn(chart.cloneNode(true) as SVGSVGElement, { x: MARGIN, y: top, width: WIDTH - 2 * MARGIN });
  copy.removeAttribute('class');
  sheet.append(made('rect', { width: WIDTH, height, fill: '#fff' }), ...titles, copy);
  return { sheet, height };
}

/** As data: rather than blob:, which the pages' security policies allow for pictures in one shell only. */
function loaded(sheet: SVGSVGElement): Promise<HTMLImageElement> {
  const image = new Image();
  const source = encodeURIComponent(new XMLSerializer().serializeToString(sheet));
  return new Promise((done, failed) => {
    image.onload = () => done(image);
    image.onerror = () => failed(new Error('The browser does not read the chart as a picture.'));
    image.src = `data:image/svg+xml;charset=utf-8,${source}`;
  });
}

/** A drawn chart as a PNG file's bytes. Rejects where the browser does not paint it. */
export async function chartPicture(chart: SVGSVGElement, title: string): Promise<Uint8Array<ArrayBuffer>> {
  const { sheet, height } = sheetOf(chart, title);
  const image = await loaded(sheet);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = height * SCALE;
  const brush = canvas.getContext('2d');
  brush?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = brush && (await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png')));
  // An empty picture would be worse than none.
  if (!blob) throw new Error('The browser makes no picture of the chart.');
  return new Uint8Array(await blob.arrayBuffer());
}
