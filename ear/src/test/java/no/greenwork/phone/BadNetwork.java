package no.greenwork.phone;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.greenwork.testing.TestProduct;

/**
 * A way to the product on which nothing comes through for a while, and nobody says so: as with one
 * bar in a barn. What was sent meanwhile comes through in the end.
 */
final class BadNetwork implements AutoCloseable {
  private static final int SOME = 8192;

  private final ServerSocket door;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private boolean dead;

  BadNetwork() {
    try {
      door = new ServerSocket(0, 0, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** Ends with a slash. */
  URI address() {
    return URI.create("http://localhost:" + door.getLocalPort() + "/");
  }

  synchronized void dead(boolean now) {
    dead = now;
    notifyAll();
  }

  private synchronized void pass() throws InterruptedException {
    while (dead) {
      wait();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket browser = door.accept();
        Socket product = new Socket("127.0.0.1", TestProduct.address().getPort());
        open.add(browser);
        open.add(product);
        Thread.ofVirtual().start(() -> carry(browser, product));
        Thread.ofVirtual().start(() -> carry(product, browser));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void carry(Socket from, Socket to) {
    byte[] some = new byte[SOME];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int count = in.read(some); count >= 0; count = in.read(some)) {
        pass();
        out.write(some, 0, count);
      }
    } catch (IOException e) {
      // one of the two has hung up
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    dead(false);
  }
}
