package no.greenwork.farmday;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A mark of each part of a card, to tell whether it has changed without keeping what it said. */
public record CardMarks(Map<CardPart, String> marks) {
  private static final int BYTES = 8;

  public CardMarks {
    marks = Map.copyOf(marks);
  }

  public static CardMarks of(FarmCard card) {
    Map<CardPart, String> marks = new EnumMap<>(CardPart.class);
    for (CardPart part : CardPart.values()) {
      marks.put(part, digest(card.placement().row().id() + part + part.text(card)));
    }
    return new CardMarks(marks);
  }

  /**
   * @param stored what {@link #stored()} gave; a part that there is no more is left out
   */
  static CardMarks parse(String stored) {
    Map<CardPart, String> marks = new EnumMap<>(CardPart.class);
    for (String one : stored.split(",")) {
      String[] pair = one.split(":");
      Arrays.stream(CardPart.values())
          .filter(part -> pair.length == 2 && part.name().equals(pair[0]))
          .forEach(part -> marks.put(part, pair[1]));
    }
    return new CardMarks(marks);
  }

  public String stored() {
    return Arrays.stream(CardPart.values())
        .filter(marks::containsKey)
        .map(part -> part + ":" + marks.get(part))
        .collect(Collectors.joining(","));
  }

  /** What is otherwise than it was when these were taken. */
  Set<CardPart> changedTo(CardMarks now) {
    Set<CardPart> changed = EnumSet.noneOf(CardPart.class);
    now.marks.forEach(
        (part, mark) -> {
          if (!mark.equals(marks.get(part))) {
            changed.add(part);
          }
        });
    return changed;
  }

  private static String digest(String text) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
