package no.greenwork.schedule;

/**
 * How a message that a route gave up is given back to it. A route whose messages can be tried once
 * more has a bean of this kind, and puts {@link #REFERENCE} on each message; what is lost without
 * one is only counted.
 */
public interface DeadLetterReplay {
  /** Property of a message by which its route finds it again; it is shown to nobody. */
  String REFERENCE = "greenwork.reference";

  /** Property of a message that says what it is about, in words that name nobody. */
  String SUBJECT = "greenwork.subject";

  String route();

  /**
   * Gives it back to the route, if this node has it.
   *
   * @return false when it is not here; another node may have it
   */
  boolean again(String reference);

  /**
   * Deletes it for good, if this node has it and it lies anywhere.
   *
   * @return false when it is not here; another node may have it
   */
  default boolean drop(String reference) {
    return true;
  }
}
