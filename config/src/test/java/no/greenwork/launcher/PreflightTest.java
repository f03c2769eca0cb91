package no.greenwork.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start before anything is touched, in one sentence that says what to do. */
class PreflightTest {
  @TempDir private Path home;

  @AfterEach
  void forget() {
    for (String name : new String[] {"mode", "today", "http.port", "admin.port"}) {
      System.clearProperty("greenwork." + name);
    }
  }

  @Test
  void filesThatAnotherUserLeftInsideAreNamed() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
    Path lock = Files.createDirectories(home.resolve("run")).resolve("lock");
    Files.writeString(lock, "");
    Preflight.home(home);
    Files.setOwner(
        lock, lock.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    assertThatThrownBy(() -> Preflight.home(home))
        .isInstanceOf(Refusal.class)
        .hasMessageContainingAll(lock.toString(), "belongs to the user nobody", "chown");
  }

  @Test
  void filesOfOthersInTheInboxAreWhatItIsFor() throws IOException {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root can give files away");
    Path inbox = Files.createDirectories(home.resolve("inbox/kari"));
    Files.setOwner(
        inbox,
        inbox.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    Preflight.home(home);
    assertThat(inbox).exists();
  }

  @Test
  void aSettingThatCannotBeMeantIsNamed() {
    Map.of(
            "mode", "prod",
            "today", "31.12.2026",
            "http.port", "eighty")
        .forEach(
            (name, value) -> {
              System.setProperty("greenwork." + name, value);
              assertThatThrownBy(Settings::read)
                  .isInstanceOf(Refusal.class)
                  .hasMessageContainingAll("greenwork." + name, value, "give");
              System.clearProperty("greenwork." + name);
            });
  }

  @Test
  void threeServicesNeedThreePorts() {
    System.setProperty("greenwork.http.port", "9090");
    System.setProperty("greenwork.admin.port", "9090");
    assertThatThrownBy(Settings::read)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("give three different numbers");
  }
}
