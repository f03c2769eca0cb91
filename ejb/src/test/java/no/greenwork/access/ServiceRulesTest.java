package no.greenwork.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.Test;

/** Nobody can add a use case and forget who may do it. */
class ServiceRulesTest {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("no.greenwork");

  @Test
  void everyUseCaseSaysWhoMayDoIt() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Service")
        .should()
        .beAnnotatedWith(Requires.class)
        .orShould()
        .beDeclaredInClassesThat()
        .areAnnotatedWith(Requires.class)
        .check(PRODUCT);
  }

  @Test
  void everyServiceIsTransactional() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Service")
        .should()
        .beAnnotatedWith(Transactional.class)
        .check(PRODUCT);
  }
}
