package no.greenwork.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import no.greenwork.testing.TestProduct;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An error of the database goes into the log, and what a statement was given does not. */
@ArquillianTest
@RunAsClient
class QuietErrorsIT {
  @Test
  void anErrorNamesTheStatementAndNoValue() {
    Throwable failed =
        catchThrowable(
            () ->
                Sql.over(TestProduct.database())
                    .useHandle(
                        h ->
                            h.createUpdate(
                                    "INSERT INTO participant (id, given_name, no_such) VALUES (:id, :name, 1)")
                                .bind("id", 1)
                                .bind("name", "Hemmelig")
                                .execute()));
    StringWriter text = new StringWriter();
    failed.printStackTrace(new PrintWriter(text));
    assertThat(text.toString()).contains("no_such").doesNotContain("Hemmelig");
  }
}
