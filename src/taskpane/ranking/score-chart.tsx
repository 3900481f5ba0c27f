import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { type Ref, useRef, useState } from 'react';
import type { View } from '../../app';
import type { Bloc, UnitResult } from '../../core';
import { PANE_WORDS } from '../../messages';
import { saveFile } from '../parts/save-file';
import { focusRing } from '../parts/styles';
import { type ChartLayout, chartLayout } from './chart-layout';
import { chartPicture } from './chart-picture';

const words = PANE_WORDS.results.chart;

const useStyles = makeStyles({
  summary: { ...focusRing, minHeight: '24px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  figure: { margin: '8px 0 0' },
  caption: { marginBottom: '8px' },
  chart: { display: 'block', width: '100%', maxWidth: '720px' },
  said: { margin: '8px 0 0', color: tokens.colorNeutralForeground2 },
});

interface Bar {
  readonly name: string;
  readonly score: number;
}

/** Everything is in the colour of the text: on black, in forced colours and on grey paper alike. */
function Drawing({
  layout,
  bars,
  described,
  ref,
}: {
  readonly layout: ChartLayout;
  readonly bars: readonly Bar[];
  readonly described: string;
  readonly ref: Ref<SVGSVGElement>;
}) {
  const styles = useStyles();
  return (
    <svg ref={ref} className={styles.chart} height={layout.height} fontSize={13} role="img" aria-label={described}>
      {layout.rows.map(({ lines, bar: { y, height, percent } }, at) => (
        <g key={y}>
          {lines.map((line) => (
            <text key={line.y} x={0} y={line.y} fill="currentColor">
              {line.text}
            </text>
          ))}
          {/* Of 0 points only the line it begins at is seen. */}
          <path d={`M0.5 ${y - 2}v${height + 4}`} stroke="currentColor" />
          <rect
            x={0.5}
            y={y}
            height={height}
            width={`${percent}%`}
            fill="currentColor"
            fillOpacity={0.35}
            stroke="currentColor"
          />
          <text x={`${percent}%`} dx={6} y={y + height - 3} fill="currentColor" fontWeight="bold">
            {words.score(bars[at]?.score ?? 0)}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Makes a picture of the drawing and saves it; says what came of it. */
function useSavedPicture({ settings, reportsAre }: View, title: string) {
  const drawing = useRef<SVGSVGElement>(null);
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null);
  const save = async (): Promise<void> => {
    setOutcome(null);
    try {
      if (!drawing.current) return;
      const bytes = await chartPicture(drawing.current, title);
      saveFile({ name: words.file(settings), type: 'image/png', bytes });
      setOutcome('saved');
    } catch {
      setOutcome('failed');
    }
  };
  return { drawing, save, said: outcome === null ? '' : words[outcome][reportsAre] };
}

interface ScoreChartProps {
  readonly view: View;
  /** Ranked, best first. */
  readonly units: readonly UnitResult[];
  /** The only one they are of. */
  readonly bloc: Bloc | null;
}

/** The scores as bars, to be seen at a glance and to be saved as a picture. */
export function ScoreChart({ view, units, bloc }: ScoreChartProps) {
  const styles = useStyles();
  const title = [words.title(view.settings), ...(bloc === null ? [] : [words.bloc(bloc)])].join(' – ');
  const { drawing, save, said } = useSavedPicture(view, title);
  const named = units.map(({ unit, score }) => ({ name: unit.name, score: score ?? 0 }));
  const bars = units.map(({ unit, rank, score }) => ({ name: words.name(rank ?? 0, unit.name), score: score ?? 0 }));
  const [best, least] = [named[0], named.at(-1)];
  if (!best || !least) return null;
  return (
    <details>
      <summary className={styles.summary}>{words.summary}</summary>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{title}</figcaption>
        <Drawing
          ref={drawing}
          layout={chartLayout(bars)}
          bars={bars}
          described={words.described(named.length, best, least)}
        />
      </figure>
      <Button size="small" icon={<ArrowDownload20Regular />} onClick={() => void save()}>
        {words.save}
      </Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </details>
  );
}
