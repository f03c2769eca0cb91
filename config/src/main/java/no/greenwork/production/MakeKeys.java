package no.greenwork.production;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import no.greenwork.shared.Keys;

/**
 * Draws the keys of an installation into a new file that only its owner can read, and never writes
 * over one; or adds one more key to encrypt with to a file that is there.
 */
public final class MakeKeys {
  private static final SecureRandom RANDOM = new SecureRandom();

  private MakeKeys() {}

  public static void main(String[] arguments) throws IOException {
    boolean next = arguments.length == 2 && arguments[0].equals("--next");
    if (arguments.length != 1 && !next) {
      System.err.println(
          "Give the file to be made: make-keys /etc/greenwork/keys.properties; or the file to add a key to: make-keys --next /etc/greenwork/keys.properties");
      System.exit(1);
    }
    Path file = Path.of(arguments[arguments.length - 1]);
    try {
      if (next) {
        System.out.printf(
            "Added key %s to %s. Restart every server, then set current to it and restart again.%n",
            add(file), file);
      } else {
        make(file);
        System.out.println(
            "Made "
                + file
                + ". Keep a copy of it apart from the backups of the database: without it no identity number can be read again.");
      }
    } catch (FileAlreadyExistsException e) {
      System.err.println(file + " is there already; it was left as it is.");
      System.exit(1);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Adds a key that nothing is encrypted with yet, so that every server can learn to read it before
   * one writes with it.
   *
   * @return the name of the key
   */
  static String add(Path file) throws IOException {
    Keys keys = Keys.read(file);
    int next = 1;
    while (keys.data().containsKey(String.valueOf(next))) {
      next++;
    }
    Files.writeString(
        file, "\ndata." + next + "=" + key() + "\n", US_ASCII, StandardOpenOption.APPEND);
    return String.valueOf(next);
  }

  static void make(Path file) throws IOException {
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      String lines = "current=1\ndata.1=" + key() + "\nindex=" + key() + "\n";
      channel.write(ByteBuffer.wrap(lines.getBytes(US_ASCII)));
    }
  }

  private static String key() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getEncoder().encodeToString(bits);
  }
}
