import { Component, type ReactNode } from "react";
import { type ScreenDoor, traceLine, traceOf } from "../../workbook/messages";
import type { FailureTrace } from "../../workbook/port";
import { CRASHED } from "../text";

interface Props {
  readonly door: ScreenDoor;
  readonly children: ReactNode;
}

/** A fault of ours leaves a sentence and its trace, never a blank pane; React has this in the form of a class only. */
export class Crash extends Component<Props, { readonly trace: FailureTrace | null }> {
  override state: { readonly trace: FailureTrace | null } = { trace: null };

  static getDerivedStateFromError(error: unknown): { readonly trace: FailureTrace } {
    return { trace: traceOf(error) };
  }

  override render(): ReactNode {
    const { trace } = this.state;
    if (trace === null) return this.props.children;
    // Nothing of Fluent's here: it may be what broke.
    return (
      <div role="alert">
        <p>{CRASHED[this.props.door]}</p>
        <p>{traceLine(trace)}</p>
      </div>
    );
  }
}
