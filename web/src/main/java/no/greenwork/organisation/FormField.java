package no.greenwork.organisation;

import java.util.List;
import no.greenwork.region.Choices.Choice;

/**
 * One field of a form.
 *
 * @param name of the command's component; its text is {@code organisation.field.<name>}
 * @param options of a CHOICE or MANY field
 * @param fixed shown but not to be changed
 */
public record FormField(
    String name, Kind kind, boolean required, List<Choice> options, boolean fixed) {
  /** How it is filled in. */
  public enum Kind {
    TEXT,
    LONG_TEXT,
    DATE,
    TIME,
    CHOICE,
    MANY
  }

  public static FormField text(String name) {
    return new FormField(name, Kind.TEXT, false, List.of(), false);
  }

  public static FormField of(Kind kind, String name) {
    return new FormField(name, kind, false, List.of(), false);
  }

  public static FormField choice(String name, List<Choice> options) {
    return new FormField(name, Kind.CHOICE, false, options, false);
  }

  public static FormField many(String name, List<Choice> options) {
    return new FormField(name, Kind.MANY, false, options, false);
  }

  public FormField must() {
    return new FormField(name, kind, true, options, fixed);
  }

  public FormField fixed(boolean when) {
    return new FormField(name, kind, required, options, when);
  }
}
