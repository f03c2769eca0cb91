package no.greenwork.shared;

/** There is no such record, or none that this user may know of: nobody can tell which. */
public class NotFound extends BusinessError {
  public NotFound() {
    super(404, "NOT_FOUND");
  }
}
