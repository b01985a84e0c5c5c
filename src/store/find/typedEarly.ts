/** What was typed after the search had been asked for and before its field was there: fetched for the first time, it takes a moment. */
export const typedEarly = {
  text: '',

  /** Hands the text over, once. */
  take(): string {
    const { text } = this;
    this.text = '';
    return text;
  },
};
