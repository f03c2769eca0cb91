package no.greenwork.access;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/** Passwords as Argon2id hashes: 19 MiB, two passes, one lane. */
public final class Passwords {
  public static final int SHORTEST = 12;
  public static final int LONGEST = 200;

  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private Passwords() {}

  public static String hash(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2).getResult();
  }

  public static boolean matches(String password, String hash) {
    return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
  }

  /** Made with other parameters than a new one would be. */
  public static boolean outdated(String hash) {
    return !Argon2Function.getInstanceFromHash(hash).equals(ARGON2);
  }
}
