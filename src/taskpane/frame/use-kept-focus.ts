import { type RefObject, useLayoutEffect } from 'react';

/**
 * Where the control that had the focus vanishes (a fault that was put right, a notice that was closed), a keyboard would
 * start again at the top of the page: the focus goes to `fallback` instead.
 */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    let last: EventTarget | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target;
    };
    const observer = new MutationObserver(() => {
      if (document.activeElement !== document.body || !(last instanceof Node) || last.isConnected) return;
      last = null;
      fallback.current?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [fallback]);
}
