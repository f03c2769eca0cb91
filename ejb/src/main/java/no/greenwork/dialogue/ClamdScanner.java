package no.greenwork.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * ClamAV's daemon, at the setting {@code greenwork.clamd} (host:port), by its command INSTREAM:
 * pieces with their length before them, an empty one at the end, one line back. Without the setting
 * nothing is scanned, and the file says so; with it, a daemon that does not answer stops the file.
 */
@ApplicationScoped
public class ClamdScanner implements VirusScanner {
  static final String SETTING = "greenwork.clamd";
  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
  private static final int CONNECT_MS = 3_000;
  private static final int ANSWER_MS = 60_000;
  private static final int MOST_ANSWER = 1_000;

  @Override
  public Scan begin() throws IOException {
    return begin(ConfigProvider.getConfig().getOptionalValue(SETTING, String.class));
  }

  /**
   * @param daemon host:port; empty or blank = nobody
   */
  static Scan begin(Optional<String> daemon) throws IOException {
    boolean nobody = daemon.map(String::isBlank).orElse(true);
    return nobody ? new Nothing() : new Stream(address(daemon.get()));
  }

  static InetSocketAddress address(String setting) throws IOException {
    int colon = setting.lastIndexOf(':');
    if (colon < 1 || !setting.substring(colon + 1).strip().matches("\\d{1,5}")) {
      throw new IOException("The setting " + SETTING + " is not host:port");
    }
    return new InetSocketAddress(
        setting.substring(0, colon).strip(),
        Integer.parseInt(setting.substring(colon + 1).strip()));
  }

  /** Nobody looks. */
  private static final class Nothing implements Scan {
    @Override
    public void take(byte[] piece) {}

    @Override
    public ScanStatus finish() {
      return ScanStatus.NOT_SCANNED;
    }

    @Override
    public void close() {}
  }

  /** One connection for one file. */
  static final class Stream implements Scan {
    private final Socket socket = new Socket();
    private final DataOutputStream out;

    Stream(InetSocketAddress daemon) throws IOException {
      try {
        socket.connect(daemon, CONNECT_MS);
        socket.setSoTimeout(ANSWER_MS);
        out = new DataOutputStream(socket.getOutputStream());
        out.write(COMMAND);
      } catch (IOException e) {
        socket.close();
        throw e;
      }
    }

    @Override
    public void take(byte[] piece) throws IOException {
      if (piece.length > 0) {
        out.writeInt(piece.length);
        out.write(piece);
      }
    }

    @Override
    public ScanStatus finish() throws IOException {
      out.writeInt(0);
      out.flush();
      String answer =
          new String(socket.getInputStream().readNBytes(MOST_ANSWER), StandardCharsets.UTF_8)
              .replace("\0", "")
              .strip();
      if (answer.endsWith(" FOUND")) {
        return ScanStatus.INFECTED;
      }
      if (!answer.endsWith(": OK")) {
        throw new IOException("The virus scanner answered: " + answer);
      }
      return ScanStatus.CLEAN;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
