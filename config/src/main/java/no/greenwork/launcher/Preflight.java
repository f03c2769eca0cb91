package no.greenwork.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What must hold before anything is touched. */
final class Preflight {
  private static final int JAVA = 21;
  private static final long NEEDED_BYTES = 3L << 30;
  private static final List<String> MADE =
      List.of("software", "database", "domains-pristine", "domains", "secrets", "log", "run");

  private Preflight() {}

  static void check(Settings settings) {
    java();
    home(settings.home());
    disk(settings.home());
  }

  private static void java() {
    if (Runtime.version().feature() < JAVA) {
      throw new Refusal(
          "Green Work needs a JDK of version 21 or later, this is "
              + Runtime.version()
              + ": install one, Maven finds it by itself.");
    }
  }

  static void home(Path home) {
    try {
      Files.createDirectories(home);
      String owner = Files.getOwner(home).getName();
      if (!Files.isWritable(home) || !owner.equals(System.getProperty("user.name"))) {
        throw new Refusal(
            home
                + " belongs to the user "
                + owner
                + ": start as "
                + owner
                + ", or choose another place with -Dgreenwork.home=DIR.");
      }
      for (String folder : MADE) {
        ours(home.resolve(folder));
      }
    } catch (IOException e) {
      throw new Refusal(
          "The folder "
              + home
              + " cannot be made ("
              + e.getMessage()
              + "): choose another place with -Dgreenwork.home=DIR.",
          e);
    }
  }

  /** A start with sudo leaves files in a home that is one's own. The inbox is open to others. */
  private static void ours(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder, 1)) {
      for (Path path : inside.toList()) {
        String owner = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
        if (!owner.equals(System.getProperty("user.name"))) {
          throw new Refusal(
              path
                  + " belongs to the user "
                  + owner
                  + ": give it back with chown -R, or choose another place with -Dgreenwork.home=DIR.");
        }
      }
    }
  }

  private static void disk(Path home) {
    try {
      long free = Files.getFileStore(home).getUsableSpace();
      if (free < NEEDED_BYTES) {
        throw new Refusal(
            "Only %.1f GB are free where %s lies, 3 GB are needed: make room, or choose another place with -Dgreenwork.home=DIR."
                .formatted(free / 1e9, home));
      }
    } catch (IOException e) {
      throw new Refusal("The free space of " + home + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** After servers of an earlier start have been stopped. */
  static void ports(Settings settings) {
    port(settings.httpPort(), "greenwork.http.port", "the pages");
    port(settings.adminPort(), "greenwork.admin.port", "the server's administration");
    port(settings.databasePort(), "greenwork.db.port", "the database");
  }

  private static void port(int port, String setting, String use) {
    try {
      free(new InetSocketAddress(port));
      free(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new Refusal(
          "Port "
              + port
              + " for "
              + use
              + " is taken by another program: stop it, or choose another with -D"
              + setting
              + "=NUMBER.",
          e);
    }
  }

  private static void free(InetSocketAddress address) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
    }
  }
}
