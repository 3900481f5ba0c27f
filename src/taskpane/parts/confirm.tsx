import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'calc(100vw - 24px)',
    maxWidth: '480px',
    maxHeight: 'calc(100vh - 24px)',
    overflowY: 'auto',
    padding: '16px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: '0' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '16px' },
});

interface ConfirmProps {
  readonly title: string;
  readonly accept: string;
  readonly cancel: string;
  readonly onAccept: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks before something is done. The browser's own dialog keeps the focus inside, closes on Escape, and gives it back. */
export function Confirm({ title, accept, cancel, onAccept, onClose, children }: ConfirmProps) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const actions = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Rather than the list above, which may be long.
    actions.current?.querySelector('button')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      aria-describedby={`${id}text`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}text`}>{children}</div>
      <div ref={actions} className={styles.actions}>
        <Button
          appearance="primary"
          onClick={() => {
            onClose();
            onAccept();
          }}
        >
          {accept}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </dialog>
  );
}
