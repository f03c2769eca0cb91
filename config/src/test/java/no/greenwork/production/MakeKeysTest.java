package no.greenwork.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import no.greenwork.shared.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeKeysTest {
  @TempDir private Path folder;

  @Test
  void theProductCanReadTheKeysAndOnlyTheOwnerTheFile() throws IOException {
    Path file = folder.resolve("keys.properties");
    MakeKeys.make(file);
    assertThat(Keys.read(file).current()).isEqualTo("1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void keysThatAreThereAreNeverReplaced() throws IOException {
    Path file = folder.resolve("keys.properties");
    MakeKeys.make(file);
    String first = Files.readString(file);
    assertThatThrownBy(() -> MakeKeys.make(file)).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent(first);
  }

  @Test
  void twoInstallationsNeverShareAKey() throws IOException {
    MakeKeys.make(folder.resolve("one"));
    MakeKeys.make(folder.resolve("two"));
    assertThat(Keys.read(folder.resolve("one")).index())
        .isNotEqualTo(Keys.read(folder.resolve("two")).index());
  }

  @Test
  void aKeyIsAddedBesideTheEarlierAndNothingIsEncryptedWithItYet() throws IOException {
    Path file = folder.resolve("keys.properties");
    MakeKeys.make(file);
    Keys before = Keys.read(file);
    assertThat(MakeKeys.add(file)).isEqualTo("2");
    assertThat(MakeKeys.add(file)).isEqualTo("3");
    Keys after = Keys.read(file);
    assertThat(after.current()).isEqualTo("1");
    assertThat(after.index()).isEqualTo(before.index());
    assertThat(after.data()).containsAllEntriesOf(before.data()).containsOnlyKeys("1", "2", "3");
    assertThat(after.data().get("2")).isNotEqualTo(after.data().get("3"));
  }
}
