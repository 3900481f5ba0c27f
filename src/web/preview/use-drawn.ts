import { startTransition, useEffect, useState } from 'react';

/** More rows than fit on any screen. */
const FIRST = 1;

const STEP = 3;

/** How many of the chunks are drawn: the first at once, the others in between what the user does. */
export function useDrawn(chunks: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn < chunks) startTransition(() => setDrawn(drawn + STEP));
  }, [drawn, chunks]);
  return drawn;
}
