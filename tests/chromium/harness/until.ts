const PATIENCE = 5000;
const STEP = 25;

/** Waits until something holds; says what was waited for, and what was there instead. */
export async function until(
  holds: () => Promise<boolean>,
  what: () => Promise<string> | string,
  patience = PATIENCE,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${patience} ms for ${await what()}`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}
