package no.greenwork.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive once; half an unpacking never counts, because the folder gets its name last.
 */
final class Software {
  private Software() {}

  /**
   * @param inner folder within the archive that is wanted, ending with a slash
   * @return the folder that now holds it
   */
  static Path unpacked(Path archive, String inner, Path target) throws IOException {
    if (Files.isDirectory(target)) {
      return target;
    }
    if (!Files.isRegularFile(archive)) {
      throw new Refusal("The archive " + archive + " is missing: run mvn -Prun, which fetches it.");
    }
    Path half = target.resolveSibling(target.getFileName() + ".half");
    Folders.delete(half);
    Files.createDirectories(half);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().startsWith(inner) && !entry.isDirectory()) {
          extract(
              zip,
              entry,
              half.resolve(entry.getName().substring(inner.length())).normalize(),
              half);
        }
      }
    }
    Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    return target;
  }

  private static void extract(ZipFile zip, ZipEntry entry, Path file, Path root)
      throws IOException {
    if (!file.startsWith(root)) {
      throw new IOException("The archive entry " + entry.getName() + " leads outside its folder");
    }
    Files.createDirectories(file.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, file);
    }
    String parent = file.getParent().getFileName().toString();
    if (parent.equals("bin") || parent.equals("scripts")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
