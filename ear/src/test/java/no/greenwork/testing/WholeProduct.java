package no.greenwork.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all container and browser tests: the archive that is shipped, and the tests
 * beside its pages.
 */
public final class WholeProduct {
  private WholeProduct() {}

  @Deployment
  public static EnterpriseArchive product() {
    EnterpriseArchive product =
        ShrinkWrap.create(ZipImporter.class, "greenwork.ear")
            .importFrom(new File(System.getProperty("greenwork.test.ear")))
            .as(EnterpriseArchive.class);
    ArchivePath pages =
        product.getContent(path -> path.get().endsWith(".war")).keySet().iterator().next();
    product.getAsType(WebArchive.class, pages).addAsLibraries(tests(), assertions());
    return product;
  }

  private static JavaArchive tests() {
    JavaArchive all =
        ShrinkWrap.create(ExplodedImporter.class, "greenwork-tests.jar")
            .importDirectory(
                new File(
                    WholeProduct.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
            .as(JavaArchive.class);
    return ShrinkWrap.create(JavaArchive.class, "greenwork-container-tests.jar")
        .merge(
            all,
            path ->
                path.get().endsWith(".class")
                    && !path.get().contains("E2E")
                    && !path.get().matches(".*/testing/\\w+\\.class"));
  }

  private static JavaArchive assertions() {
    return ShrinkWrap.create(ZipImporter.class, "assertj.jar")
        .importFrom(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .as(JavaArchive.class);
  }
}
