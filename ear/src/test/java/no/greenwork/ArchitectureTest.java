package no.greenwork;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The arrows between the modules, and names that say nothing. */
class ArchitectureTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .importPaths(
              compiled("ejb"), compiled("integration"), compiled("web"), compiled("config"));
  private static final DescribedPredicate<JavaClass> WEB = from("web");
  private static final DescribedPredicate<JavaClass> EJB = from("ejb");
  private static final DescribedPredicate<JavaClass> INTEGRATION = from("integration");
  private static final DescribedPredicate<JavaClass> CONFIG = from("config");

  private static Path compiled(String module) {
    return Path.of(System.getProperty("basedir", "."), "..", module, "target", "classes")
        .normalize();
  }

  private static DescribedPredicate<JavaClass> from(String module) {
    return DescribedPredicate.describe(
        "classes of " + module,
        type ->
            type.getSource()
                .map(s -> s.getUri().toString().contains("/" + module + "/target/classes/"))
                .orElse(false));
  }

  @Test
  void everyModuleWasRead() {
    assertThat(ALL).anyMatch(WEB).anyMatch(EJB).anyMatch(INTEGRATION).anyMatch(CONFIG);
  }

  @Test
  void nothingKnowsTheWeb() {
    noClasses().that(DescribedPredicate.not(WEB)).should().dependOnClassesThat(WEB).check(ALL);
  }

  @Test
  void theDomainKnowsNoOtherModule() {
    noClasses().that(EJB).should().dependOnClassesThat(INTEGRATION.or(WEB).or(CONFIG)).check(ALL);
  }

  @Test
  void nobodyKnowsTheRoutesOrTheLauncher() {
    noClasses()
        .that(DescribedPredicate.not(INTEGRATION))
        .should()
        .dependOnClassesThat(INTEGRATION)
        .check(ALL);
    noClasses()
        .that(DescribedPredicate.not(CONFIG))
        .should()
        .dependOnClassesThat(CONFIG)
        .check(ALL);
  }

  @Test
  void noNameSaysNothing() {
    noClasses().should().haveNameMatching(".*(Helper|Util|Utils|Manager|Base|Part\\d)").check(ALL);
  }

  @Test
  void onlyWhatRunsInATerminalWritesToIt() {
    noClasses()
        .that(DescribedPredicate.not(CONFIG))
        .should()
        .accessField(System.class, "out")
        .check(ALL);
    noClasses()
        .that(DescribedPredicate.not(CONFIG))
        .should()
        .accessField(System.class, "err")
        .check(ALL);
    noClasses().should().callMethod(Throwable.class, "printStackTrace").check(ALL);
  }

  @Test
  void timeComesFromTheClock() {
    noClasses()
        .that(EJB.or(WEB).or(INTEGRATION))
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .check(ALL);
  }

  @Test
  void entitiesAreNotHandedToPages() {
    noClasses()
        .that(WEB)
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith("jakarta.persistence.Entity")
        .check(ALL);
  }
}
