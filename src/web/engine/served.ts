import type { PageState } from '../../app';
import type { Engine } from './engine';

/** What changed of the state: whole members, each as it is now. */
export interface StateChange {
  readonly change: Partial<PageState>;
}

/** Members that are not the same object as before. A view of thousands of figures is sent only when it is another. */
function changeOf(before: PageState | null, now: PageState): StateChange['change'] {
  // Object.keys forgets that the keys are the state's.
  const keys = (Object.keys(now) as (keyof PageState)[]).filter((key) => before?.[key] !== now[key]);
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

/**
 * Tells what changes of the state, from now on. It goes the same way as the answers to calls, so that whoever gets an
 * answer knows the state it was given in.
 */
export function tellChanges(engine: Engine, tell: (message: StateChange) => void): void {
  let told: PageState | null = null;
  const look = (): void => {
    const now = engine.getState();
    const change = changeOf(told, now);
    told = now;
    if (Object.keys(change).length > 0) tell({ change });
  };
  engine.subscribe(look);
  look();
}
