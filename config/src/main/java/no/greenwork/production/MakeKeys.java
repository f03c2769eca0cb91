package no.greenwork.production;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * Draws the keys of an installation into a new file that only its owner can read; never writes over
 * one.
 */
public final class MakeKeys {
  private static final SecureRandom RANDOM = new SecureRandom();

  private MakeKeys() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("Give the file to be made: make-keys /etc/greenwork/keys.properties");
      System.exit(1);
    }
    Path file = Path.of(arguments[0]);
    try {
      make(file);
      System.out.println(
          "Made "
              + file
              + ". Keep a copy of it apart from the backups of the database: without it no identity number can be read again.");
    } catch (FileAlreadyExistsException e) {
      System.err.println(file + " is there already; it was left as it is.");
      System.exit(1);
    }
  }

  static void make(Path file) throws IOException {
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      String lines = "current=1\ndata.1=" + key() + "\nindex=" + key() + "\n";
      channel.write(
          java.nio.ByteBuffer.wrap(lines.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }
  }

  private static String key() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getEncoder().encodeToString(bits);
  }
}
