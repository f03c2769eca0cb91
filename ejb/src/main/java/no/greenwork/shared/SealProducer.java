package no.greenwork.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the key file named by the setting {@code greenwork.keys.file}, once. */
@ApplicationScoped
public class SealProducer {
  @Produces
  @jakarta.inject.Singleton
  Seal seal() {
    String file = ConfigProvider.getConfig().getValue("greenwork.keys.file", String.class);
    return new Seal(Keys.read(Path.of(file)));
  }
}
