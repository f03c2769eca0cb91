package no.greenwork.shared;

import java.util.random.RandomGenerator;

/** What a record is called outside: 20 random characters (100 bits) that tell nothing about it. */
public final class PublicId {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 20;

  private PublicId() {}

  public static String random(RandomGenerator random) {
    StringBuilder id = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
