package no.greenwork.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Browsers keep our scripts and styles for days. Their addresses say what is in them, so that
 * nobody works with those of the version before after an upgrade.
 */
public class VersionedResources extends ResourceHandlerWrapper {
  private static final String OURS = "greenwork";

  private final Map<String, String> versions = new ConcurrentHashMap<>();

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    return versioned(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType));
  }

  private Resource versioned(Resource resource) {
    return resource == null || !OURS.equals(resource.getLibraryName())
        ? resource
        : new Versioned(resource);
  }

  /** It does not change while the server runs. */
  private String version(Resource resource) {
    String known = versions.get(resource.getResourceName());
    if (known == null) { // a style asks for its fonts while it is read
      known = sum(resource);
      versions.put(resource.getResourceName(), known);
    }
    return known;
  }

  private static String sum(Resource resource) {
    CRC32 sum = new CRC32();
    try (InputStream content = resource.getInputStream()) {
      sum.update(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(sum.getValue());
  }

  private final class Versioned extends ResourceWrapper {
    Versioned(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      return super.getRequestPath() + "&v=" + version(getWrapped());
    }
  }
}
