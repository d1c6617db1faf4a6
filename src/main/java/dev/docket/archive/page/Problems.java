package dev.docket.archive.page;

import dev.docket.archive.text.Says;
import dev.docket.archive.view.ProblemView;
import dev.docket.platform.text.Language;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/**
 * Friendly pages for what goes wrong, for those who read pages. Machines get the bare status, and
 * what a room answered itself is left alone.
 */
@Provider
public class Problems implements ExceptionMapper<Exception> {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int OURS = 500;

    @Context UriInfo address;
    @Context HttpHeaders headers;

    @Override
    public Response toResponse(Exception failure) {
        return failure instanceof WebApplicationException known
                ? friendly(known.getResponse())
                : unexpected(failure);
    }

    private Response friendly(Response answer) {
        boolean spoken = answer.hasEntity() || answer.getStatus() < 400;
        return spoken || !isReader() ? answer : page(Response.fromResponse(answer), answer.getStatus(), "");
    }

    private Response unexpected(Exception failure) {
        var id = HexFormat.of().toHexDigits(RandomGenerator.getDefault().nextInt());
        LOG.errorf(failure, "%s failed, noted as %s", address.getPath(), id);
        return isReader() ? page(Response.serverError(), OURS, id) : Response.serverError().build();
    }

    private boolean isReader() {
        var accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("text/html");
    }

    private Response page(Response.ResponseBuilder answer, int status, String id) {
        var says = new Says(language());
        var problem = ProblemView.of(status, id, says);
        return answer.entity(Pages.problem(says.tag(), problem).render()).type(Reply.HTML).build();
    }

    private Language language() {
        var segments = address.getPathSegments();
        var first = segments.isEmpty() ? "" : segments.getFirst().getPath();
        return Language.of(first)
                .orElseGet(
                        () -> LanguageChoice.of(null, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
