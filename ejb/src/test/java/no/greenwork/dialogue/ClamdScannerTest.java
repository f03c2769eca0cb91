package no.greenwork.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Against a socket that speaks the daemon's side of INSTREAM. */
class ClamdScannerTest {
  private static ScanStatus scan(String answer, ByteArrayOutputStream taken, String... pieces)
      throws IOException {
    try (ServerSocket daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> serving =
          CompletableFuture.runAsync(() -> serve(daemon, answer, taken));
      InetSocketAddress at = new InetSocketAddress(daemon.getInetAddress(), daemon.getLocalPort());
      try (VirusScanner.Scan scan = new ClamdScanner.Stream(at)) {
        for (String piece : pieces) {
          scan.take(piece.getBytes(StandardCharsets.US_ASCII));
        }
        return scan.finish();
      } finally {
        serving.join();
      }
    }
  }

  private static void serve(ServerSocket daemon, String answer, ByteArrayOutputStream taken) {
    try (Socket socket = daemon.accept()) {
      DataInputStream in = new DataInputStream(socket.getInputStream());
      assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
      for (int length = in.readInt(); length > 0; length = in.readInt()) {
        taken.write(in.readNBytes(length));
      }
      socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPieceIsShownInOrder() throws IOException {
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    assertThat(scan("stream: OK", taken, "one ", "", "two")).isEqualTo(ScanStatus.CLEAN);
    assertThat(taken.toString(StandardCharsets.US_ASCII)).isEqualTo("one two");
  }

  @Test
  void whatIsFoundIsInfected() throws IOException {
    assertThat(scan("stream: Eicar-Test-Signature FOUND", new ByteArrayOutputStream(), "x"))
        .isEqualTo(ScanStatus.INFECTED);
  }

  @Test
  void anyOtherAnswerIsNoYes() {
    for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR", "", "OK FOR NOW"}) {
      assertThatThrownBy(() -> scan(answer, new ByteArrayOutputStream(), "x"))
          .as(answer)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void withoutTheSettingNothingIsScannedAndSaysSo() throws IOException {
    try (VirusScanner.Scan scan = ClamdScanner.begin(Optional.empty())) {
      scan.take(new byte[] {1});
      assertThat(scan.finish()).isEqualTo(ScanStatus.NOT_SCANNED);
    }
  }

  @Test
  void aSettingThatIsNoAddressIsRefused() {
    for (String wrong : new String[] {"clamd", ":3310", "clamd:port"}) {
      assertThatThrownBy(() -> ClamdScanner.address(wrong)).isInstanceOf(IOException.class);
    }
  }
}
