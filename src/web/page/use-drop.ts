import { useEffect, useState } from 'react';
import { useRun } from '../../taskpane/session';
import { droppedFiles } from './given-files';
import { usePage } from './page-session';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files wherever on the page they are dropped. True while something that can be dropped is over the page. */
export function useDrop(): boolean {
  const page = usePage();
  const run = useRun();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      // Else the browser opens the file instead of the page.
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      const given = droppedFiles(event.dataTransfer);
      void run(async () => {
        const files = await given;
        if (files.length > 0) await page.addFiles(files);
      });
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, [page, run]);
  return isOver;
}
