package no.greenwork.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What people are told of the columns is what the importers take. */
@ArquillianTest
class ImportColumnsIT {
  @Inject @Any private Instance<RowImporter> importers;

  @Test
  void everyKindIsDescribedByTheColumnsThatItsImporterTakes() {
    assertThat(importers.stream().map(RowImporter::kind)).contains(ImportKind.values());
    for (RowImporter importer : importers) {
      assertThat(ImportColumns.of(importer.kind().code()))
          .as(importer.kind().code())
          .extracting(ImportColumns::name)
          .containsExactlyInAnyOrderElementsOf(importer.known());
    }
  }
}
