package no.greenwork.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Three ports that nobody uses; the ones of the last run if they are still free, so that its domain
 * can be used again.
 */
record TestPorts(int http, int admin, int database) {
  static TestPorts free(Path memory) throws IOException {
    Properties last = new Properties();
    if (Files.exists(memory)) {
      try (var in = Files.newBufferedReader(memory)) {
        last.load(in);
      }
    }
    TestPorts ports =
        new TestPorts(free(last, "http"), free(last, "admin"), free(last, "database"));
    Files.writeString(
        memory,
        "http=" + ports.http + "\nadmin=" + ports.admin + "\ndatabase=" + ports.database + "\n");
    return ports;
  }

  private static int free(Properties last, String name) throws IOException {
    int wanted = Integer.parseInt(last.getProperty(name, "0"));
    try (ServerSocket socket = new ServerSocket(wanted)) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      try (ServerSocket socket = new ServerSocket(0)) {
        return socket.getLocalPort();
      }
    }
  }

  Map<String, Integer> asSettings() {
    return new TreeMap<>(
        Map.of(
            "greenwork.http.port",
            http,
            "greenwork.admin.port",
            admin,
            "greenwork.db.port",
            database));
  }
}
