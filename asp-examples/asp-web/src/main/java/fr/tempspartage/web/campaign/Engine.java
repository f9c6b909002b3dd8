package fr.tempspartage.web.campaign;

import fr.tempspartage.io.bulk.Bulk;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Site;

/** How files are examined here: with the calls and the registers that are served, on some of the processors. */
record Engine(Site site, Limits limits) {

    /** Reader of dossiers. */
    AspJson reader() {
        return site.reader();
    }

    /**
     * Examination of the file of a campaign.
     *
     * @param call the call, or a variant of it
     */
    Bulk bulk(Ask ask, CallDefinition call, AssessmentContext context) {
        int processors = Runtime.getRuntime().availableProcessors();
        return Bulk.of(call, context, reader())
                .readingTables(site::consulting)
                .naming(ask.name())
                .expanding(limits.expanded())
                // Pages are answered meanwhile, and another campaign may be under way.
                .threads(Math.max(1, Math.min(Bulk.MAX_THREADS, processors / 2)));
    }
}
