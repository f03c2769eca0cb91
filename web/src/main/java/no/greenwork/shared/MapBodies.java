package no.greenwork.shared;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers whose names are not known beforehand, written as records are. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class MapBodies implements MessageBodyWriter<Map<?, ?>> {
  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return Map.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Map<?, ?> value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    headers.putSingle("Content-Type", "application/json;charset=UTF-8");
    out.write(RecordToJson.write(value).toString().getBytes(StandardCharsets.UTF_8));
  }
}
