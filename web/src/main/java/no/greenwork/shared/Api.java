package no.greenwork.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The REST API for outside systems; its version is the first part of each resource's path. */
@ApplicationPath("api")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Green Work",
            version = "1",
            description =
                "Placements of NAV's participants with providers and their partner farms"))
public class Api extends Application {}
