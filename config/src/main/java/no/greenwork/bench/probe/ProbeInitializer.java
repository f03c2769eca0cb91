package no.greenwork.bench.probe;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import java.util.Set;

/** Lets the listener into every application of the benchmark's server. */
public final class ProbeInitializer implements ServletContainerInitializer {
  @Override
  public void onStartup(Set<Class<?>> classes, ServletContext context) {
    context.addListener(new ProbeListener());
  }
}
