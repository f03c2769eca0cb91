package no.greenwork.shared;

/** The record may be seen, but the role in use may not do this to it. */
public class Forbidden extends BusinessError {
  public Forbidden() {
    super(403, "FORBIDDEN");
  }
}
