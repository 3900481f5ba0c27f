import { useEffect, useState } from 'react';
import { useBusy } from '../../taskpane/session';
import type { GivenFile } from '../../app';
import { droppedFiles } from './dropped-files';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files wherever on the page they are dropped; not while a run goes on, which nothing can be asked for meanwhile.
 * True while something that can be dropped is over the page.
 */
export function useDrop(take: (files: Promise<GivenFile[]>) => void): boolean {
  const busy = useBusy();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      // Else the browser opens the file instead of the page.
      event.preventDefault();
      event.dataTransfer.dropEffect = busy ? 'none' : 'copy';
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      if (!busy) take(droppedFiles(event.dataTransfer));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [take, busy]);
  return isOver;
}
