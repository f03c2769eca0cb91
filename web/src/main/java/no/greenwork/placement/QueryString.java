package no.greenwork.placement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address of a page with its parameters, those without a value left out. */
final class QueryString {
  private final StringBuilder address;
  private char before = '?';

  QueryString(String path) {
    address = new StringBuilder(path);
  }

  QueryString add(String name, String value) {
    if (value != null && !value.isBlank()) {
      address
          .append(before)
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      before = '&';
    }
    return this;
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
