import type { PageState } from '../../app';
import type { Engine } from './engine';

/** What changed of the state: whole members, each as it is now. */
export type StateChange = Partial<PageState>;

/** The engine as it is called from the page: functions cannot be subscribed across, so changes are pushed. */
export type ServedEngine = Omit<Engine, 'getState' | 'subscribe'> & {
  /** Tells what changes from now on; the state as it is now comes first. */
  readonly listen: (tell: (change: StateChange) => void) => void;
};

/** Members that are not the same object as before. A view of thousands of figures is sent only when it is another. */
function changeOf(before: PageState | null, now: PageState): StateChange {
  // Object.keys forgets that the keys are the state's.
  const keys = (Object.keys(now) as (keyof PageState)[]).filter((key) => before?.[key] !== now[key]);
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}

export function served(engine: Engine): ServedEngine {
  const listen: ServedEngine['listen'] = (tell) => {
    let told: PageState | null = null;
    const look = (): void => {
      const now = engine.getState();
      const change = changeOf(told, now);
      told = now;
      if (Object.keys(change).length > 0) tell(change);
    };
    engine.subscribe(look);
    look();
  };
  return Object.assign(engine, { listen });
}
