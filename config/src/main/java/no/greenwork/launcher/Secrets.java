package no.greenwork.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What this installation keeps to itself, drawn once and readable by its owner only. */
final class Secrets {
  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  Secrets(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** A password of its own for each name, the same at every start. */
  String password(String name) throws IOException {
    Path file = folder.resolve(name + ".txt");
    if (!Files.exists(file)) {
      write(file, token(24));
    }
    return Files.readString(file).strip();
  }

  /**
   * The keys that identity numbers and files are sealed with; marked, so that production refuses
   * them.
   */
  Path keys() throws IOException {
    Path file = folder.resolve("keys.properties");
    if (!Files.exists(file)) {
      write(file, "demo=true\ncurrent=1\ndata.1=" + base64() + "\nindex=" + base64() + "\n");
    }
    return file;
  }

  Path asadminPasswords() throws IOException {
    Path file = folder.resolve("asadmin.txt");
    if (!Files.exists(file)) {
      write(file, "AS_ADMIN_PASSWORD=" + password("payara") + "\n");
    }
    return file;
  }

  /** For a domain as it comes, whose administrator has no password yet. */
  Path firstAsadminPasswords() throws IOException {
    Path file = folder.resolve("asadmin-first.txt");
    write(file, "AS_ADMIN_PASSWORD=\nAS_ADMIN_NEWPASSWORD=" + password("payara") + "\n");
    return file;
  }

  private void write(Path file, String content) throws IOException {
    Path half =
        Files.createTempFile(
            folder,
            "half",
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, content);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private String token(int bytes) {
    byte[] drawn = new byte[bytes];
    random.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }

  private String base64() {
    byte[] drawn = new byte[32];
    random.nextBytes(drawn);
    return Base64.getEncoder().encodeToString(drawn);
  }
}
