package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.feed.ImportReport;
import dev.docket.feed.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** All sources as one OPML file, in and out. */
@Path(SourcesPage.HERE + "/opml")
@DeskOnly
public class SourceFilePage {

    private static final int NO_GOOD = 422;
    private static final ImportReport NOTHING = new ImportReport(0, 0, List.of());

    private final Sources sources;
    private final DeskReply reply;

    public SourceFilePage(Sources sources, DeskReply reply) {
        this.sources = sources;
        this.reply = reply;
    }

    @GET
    @Produces("text/x-opml;charset=UTF-8")
    @RunOnVirtualThread
    public Response download() {
        return Response.ok(sources.exportOpml())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=docket-sources.opml")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response upload(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("token") @Nullable String token,
            @Context HttpHeaders headers)
            throws IOException {
        reply.check(headers, token);
        if (file == null || file.size() == 0) {
            return page(NO_GOOD, headers, NOTHING, "Choose an OPML file first.");
        }
        var report = sources.importOpml(Files.readAllBytes(file.uploadedFile()));
        return page(200, headers, report, "");
    }

    private Response page(int status, HttpHeaders headers, ImportReport report, String problem) {
        return reply.page(
                status,
                headers,
                "Import sources",
                SourcesPage.HERE,
                frame -> SourceTemplates.sourceFile(frame, report, problem));
    }
}
