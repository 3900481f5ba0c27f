import { strToU8 } from 'fflate';

const CHUNK = 65_536;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** XML collected as UTF-8 in pieces: a large sheet is never one huge string beside its bytes. */
export class XmlBytes {
  private text = DECLARATION;
  private readonly pieces: Uint8Array[] = [];

  add(xml: string): void {
    this.text += xml;
    if (this.text.length >= CHUNK) this.encode();
  }

  finish(): Uint8Array {
    this.encode();
    const bytes = new Uint8Array(this.pieces.reduce((length, piece) => length + piece.length, 0));
    let at = 0;
    for (const piece of this.pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  private encode(): void {
    this.pieces.push(strToU8(this.text));
    this.text = '';
  }
}
