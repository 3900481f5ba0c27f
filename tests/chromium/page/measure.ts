/** When the pane got how far, in milliseconds since the navigation; what our own Excel took meanwhile is taken off. */
export interface Measured {
  /** office.js and our script are there, and the workbook is asked for. */
  readonly asking: number;
  /** The last answer before the pane could be used. */
  readonly answered: number;
  /** The commands can be pressed. */
  readonly usable: number;
  /** What our Excel took: real ones compute in another process. */
  readonly ourExcel: number;
}

declare global {
  interface Window {
    measured: Promise<Measured>;
  }
}

/** Runs in the page, after our Excel was put there; it must not refer to anything outside. */
export function measured(command: string): void {
  const host = window.excelHost;
  const answer = host.answer.bind(host);
  const made = performance.now();
  let spent = made;
  let asking = 0;
  let answered = 0;
  host.answer = (body, flags) => {
    const begun = performance.now();
    const counts = body.includes('Worksheets');
    if (asking === 0 && counts) asking = begun - spent;
    const result = answer(body, flags);
    spent += performance.now() - begun;
    answered = performance.now() - spent;
    return result;
  };
  window.measured = new Promise((resolve) => {
    const look = (): void => {
      const buttons = [...document.querySelectorAll('button:not([aria-disabled="true"])')];
      if (!buttons.some(({ textContent }) => textContent === command)) return void requestAnimationFrame(look);
      const round = Math.round;
      const usable = performance.now() - spent;
      resolve({ asking: round(asking), answered: round(answered), usable: round(usable), ourExcel: round(spent) });
    };
    requestAnimationFrame(look);
  });
}
