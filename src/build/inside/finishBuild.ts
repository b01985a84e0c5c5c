/** Runs a build to its end. */
export function finishBuild<T>(build: Generator<unknown, T>): T {
  for (;;) {
    const step = build.next();
    if (step.done) return step.value;
  }
}
