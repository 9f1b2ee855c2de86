import { Component, type ReactNode } from 'react';
import { viewText } from '../../text/views.ts';
import { Fault } from './Fault.tsx';

interface State {
  isBroken: boolean;
}

/** A view that cannot be fetched or drawn says so; the others keep working. */
export class ViewFault extends Component<{ children: ReactNode }, State> {
  override state: State = { isBroken: false };

  static getDerivedStateFromError(): State {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Fault text={{ wat: viewText.failed, hoe: '' }} />;
  }
}
