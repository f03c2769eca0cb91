package no.greenwork.access;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.greenwork.shared.Problems;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * How often one account may call the API, counted on each machine by itself: 6 000 times a minute
 * unless the setting says otherwise, never under 1 200.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class RateFilter extends HttpFilter {
  static final int LEAST_PER_MINUTE = 1_200;
  private static final int ACCOUNTS = 20_000;

  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
  private int perMinute;

  @Override
  public void init() {
    perMinute =
        Math.max(
            LEAST_PER_MINUTE,
            ConfigProvider.getConfig()
                .getOptionalValue("greenwork.rate.per.minute", Integer.class)
                .orElse(6_000));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Principal caller = request.getUserPrincipal();
    if (caller == null || bucket(caller.getName()).tryConsume(1)) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader("Retry-After", "1");
    Problems.write(response, 429, "TOO_MANY", request.getLocale());
  }

  private Bucket bucket(String account) {
    if (buckets.size() > ACCOUNTS) {
      buckets.clear();
    }
    return buckets.computeIfAbsent(account, name -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
