package no.greenwork.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** What must hold before anything is touched. */
final class Preflight {
  private static final int JAVA = 21;
  private static final long NEEDED_BYTES = 3L << 30;

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

  private static void home(Path home) {
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
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
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
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
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
}
