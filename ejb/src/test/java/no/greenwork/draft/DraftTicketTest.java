package no.greenwork.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import no.greenwork.shared.Keys;
import no.greenwork.shared.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftTicketTest {
  private static final DraftTicket TICKET =
      new DraftTicket(
          7, "/farms/edit?org=1#contact", "3", Instant.parse("2026-03-01T08:00:00.123456Z"));
  private final Seal seal = seal();

  @Test
  void aTicketComesBackAsItWasMade() {
    assertThat(DraftTicket.opened(seal, TICKET.sealed(seal))).contains(TICKET);
  }

  @Test
  void anothersKeyOpensNothing() {
    assertThat(DraftTicket.opened(seal(), TICKET.sealed(seal))).isEmpty();
  }

  @Test
  void aTicketThatWasChangedIsNone() {
    String sealed = TICKET.sealed(seal);
    char last = sealed.charAt(sealed.length() - 2);

    assertThat(
            DraftTicket.opened(
                seal, sealed.substring(0, sealed.length() - 2) + (last == 'A' ? 'B' : 'A') + 'A'))
        .isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", ".", "k1", "k1.", "k1.AA", "k1.*", "none.AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void whatIsNoTicketIsNone(String sent) {
    assertThat(DraftTicket.opened(seal, sent)).isEmpty();
  }

  @Test
  void thePageIsWhatStandsBeforeTheForm() {
    assertThat(TICKET.page()).isEqualTo("/farms/edit?org=1");
    assertThat(new DraftTicket(7, "/account", "", TICKET.drawnAt()).page()).isEqualTo("/account");
  }

  @Test
  void aTicketIsOfItsOwnFormOnly() {
    assertThat(TICKET.isOf("/farms/edit?org=1#contact")).isTrue();
    assertThat(TICKET.isOf("/farms/edit?org=1#stop")).isFalse();
    assertThat(TICKET.isOf("/farms/edit?org=1")).isFalse();
    String longest = "/farms/list?" + "x".repeat(300);
    assertThat(new DraftTicket(7, longest, "", TICKET.drawnAt()).isOf(longest)).isTrue();
  }

  private static Seal seal() {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    return new Seal(
        new Keys(
            "k1",
            Map.of("k1", new SecretKeySpec(key, "AES")),
            new SecretKeySpec(key, "HmacSHA256")));
  }
}
