package dev.docket.desk;

import static io.restassured.RestAssured.given;

import dev.docket.desk.access.Session;
import dev.docket.platform.security.FormTokens;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who knocks at the desk in a test. */
@ApplicationScoped
public class People {

    @Inject Session session;
    @Inject FormTokens forms;

    /** Somebody with a browser and nothing else; redirects are not followed. */
    RequestSpecification visitor() {
        return given().redirects().follow(false).accept("text/html");
    }

    /** Somebody who has logged in. */
    RequestSpecification operator() {
        return visitor().cookie(Session.COOKIE, session.open());
    }

    /** A request that carries the token of a form that this browser was shown. */
    RequestSpecification withForm(RequestSpecification request) {
        var form = forms.issue(null);
        return request.cookie(FormTokens.COOKIE, form.cookie()).formParam("token", form.token());
    }
}
