package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.HandlerType;
import java.io.IOException;

/**
 * One route of the API: what it takes and gives, and what does it. Its summary is in the words of the area.
 *
 * @param name name of the operation, as {@code assess}
 * @param path address after {@code /api/v1}, as {@code /calls/{call}/assess}
 * @param bodies media types that are read, each with the name of its schema
 * @param answers media types that are answered, each with the name of its schema; empty for text
 */
record ApiRoute(
        String name,
        HandlerType method,
        String path,
        ImmutableList<ApiParameter> parameters,
        ImmutableMap<String, String> bodies,
        ImmutableMap<String, String> answers,
        Work work) {

    /** What answers a request. */
    interface Work {

        void answer(ApiRequest request) throws IOException;
    }

    boolean isPost() {
        return method.equals(HandlerType.POST);
    }

    /** Key of its summary. */
    String key() {
        return "route." + name;
    }
}
