import { Component, type ReactNode } from 'react';
import { BugMessage } from './bug-message';

interface BoundaryProps {
  readonly children: ReactNode;
  readonly onReload: () => void;
}

interface BoundaryState {
  readonly bug: string | null;
}

const technicalText = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** Where bugs are caught, once: what is thrown while drawing, and what an action throws. React only knows it as a class. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { bug: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { bug: technicalText(error) };
  }

  override render(): ReactNode {
    const { bug } = this.state;
    return bug === null ? this.props.children : <BugMessage detail={bug} onReload={this.props.onReload} />;
  }
}
