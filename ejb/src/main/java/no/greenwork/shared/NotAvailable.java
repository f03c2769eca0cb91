package no.greenwork.shared;

/** A well-formed choice that the product does not offer yet. */
public class NotAvailable extends BusinessError {
  public NotAvailable(String value) {
    super(400, "NOT_AVAILABLE", value);
  }
}
