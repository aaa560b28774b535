import { Component, type ReactNode } from "react";
import { TEXT } from "../text";

interface Props {
  readonly children: ReactNode;
}

/** A fault of ours leaves a sentence, never a blank pane; React has this in the form of a class only. */
export class Crash extends Component<Props, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? <p role="alert">{TEXT.crashed}</p> : this.props.children;
  }
}
