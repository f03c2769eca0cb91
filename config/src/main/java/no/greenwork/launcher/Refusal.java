package no.greenwork.launcher;

/** Why nothing was started, in one sentence that says what to do. */
public class Refusal extends RuntimeException {
  public Refusal(String sentence) {
    super(sentence);
  }

  public Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
