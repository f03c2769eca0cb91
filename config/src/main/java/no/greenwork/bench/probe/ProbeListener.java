package no.greenwork.bench.probe;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.Collections;

/** Measures requests that ask for it by name; all others pass as if it were not there. */
public final class ProbeListener implements ServletRequestListener {
  public static final String NAME = "Bench-Id";
  public static final String ROWS = "Bench-Rows";
  public static final String SESSION = "Bench-Session";

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
    String id = request.getHeader(NAME);
    if (id != null) {
      Probe.begin(new RequestCost(id, request.getHeader(ROWS) != null));
    }
  }

  @Override
  public void requestDestroyed(ServletRequestEvent event) {
    RequestCost cost = Probe.end();
    if (cost == null) {
      return;
    }
    cost.end();
    HttpServletRequest request = (HttpServletRequest) event.getServletRequest();
    HttpSession session = request.getSession(false);
    if (session != null && request.getHeader(SESSION) != null) {
      cost.sessionBytes(size(session));
    }
    Probe.keep(cost);
  }

  /** As another node would be sent it. */
  private static long size(HttpSession session) {
    Counter counter = new Counter();
    for (String name : Collections.list(session.getAttributeNames())) {
      try (ObjectOutputStream out = new ObjectOutputStream(counter)) {
        out.writeObject(session.getAttribute(name));
      } catch (IOException e) {
        throw new IllegalStateException("The session's " + name + " cannot be sent", e);
      }
    }
    return counter.bytes;
  }

  /** Counts what is written. */
  private static final class Counter extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
      bytes++;
    }

    @Override
    public void write(byte[] many, int from, int length) {
      bytes += length;
    }
  }
}
