/** The steps that can be undone. A change records how to take it back; steps are undone last change first. */
export class History {
  private readonly steps: (() => void)[][] = [];
  private open: (() => void)[] | null = null;
  private depth = 0;
  private paused = false;

  record(undo: () => void): void {
    if (!this.paused) this.open?.push(undo);
  }

  /** Everything recorded until `end` is one step; steps inside a step belong to it. */
  begin(): void {
    if (this.depth++ === 0) this.open = [];
  }

  end(): void {
    if (--this.depth > 0) return;
    if (this.open && this.open.length > 0) this.steps.push(this.open);
    this.open = null;
  }

  /** Takes the last step back; false where there is none. */
  undo(): boolean {
    const step = this.steps.pop();
    if (!step) return false;
    this.paused = true;
    try {
      for (const undo of step.reverse()) undo();
    } finally {
      this.paused = false;
    }
    return true;
  }
}
