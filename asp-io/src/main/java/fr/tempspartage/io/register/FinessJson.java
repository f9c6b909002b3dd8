package fr.tempspartage.io.register;

import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * FINESS as JSON of structures (<i>flux FINESS+</i>): legal entities {@code pmej[]}, their establishments {@code ege[]},
 * and the hospital groups among the groups by convention {@code gcc[]}; one legal entity in memory at a time.
 *
 * <p>Published files and the published schema do not write all keys alike ({@code informationsGeneralesPMEJ} and
 * {@code informationsGeneralesPmej}), and give a code as a text or as an object that holds it: both are read. Whatever is not
 * needed is passed over.
 */
final class FinessJson {

    /** Use of an address: that of the place itself; where there is none, the first counts. */
    private static final String PLACE = "03";

    private static final String INACTIVE = "I";

    private final Said said;
    private final FinessPlace places = new FinessPlace();
    private final Establishments.Builder all = new Establishments.Builder();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Finess> entities = new HashMap<>();
    private final JsonWalk json;
    private Optional<LocalDate> day = Optional.empty();
    private int number;

    FinessJson(Said said, InputStream bytes) {
        this.said = said;
        this.json = new JsonWalk(bytes);
    }

    /** Hospital group with the identifiers and roles of its members. */
    record Group(String name, String state, List<Member> members, int place) {}

    /** Member of a group by its identifier in the file, and its role: S supports the group, M is a member. */
    record Member(String id, String role) {}

    /** Day on which the file was made; empty where it does not say it. */
    Optional<LocalDate> day() {
        return day;
    }

    /** Groups by convention, in the order of the file. */
    List<Group> groups() {
        return groups;
    }

    /** Legal entity with an identifier of this file. */
    Optional<Finess> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** Establishments of the file; null where it has none. */
    @Nullable
    Establishments read() {
        try (JsonWalk open = json) {
            open.start();
            open.members(key -> {
                switch (key) {
                    case "generatedat" -> day = instant(open.text());
                    case "pmej" -> open.each(this::legalEntity);
                    case "gcc" -> open.each(this::group);
                    default -> open.skip();
                }
            });
        } catch (Full alreadySaid) {
            return all.build();
        } catch (JacksonException broken) {
            TokenStreamLocation place = broken.getLocation();
            said.refused(
                    place == null ? 1 : Math.max(1, place.getLineNr()),
                    place == null ? 1 : Math.max(1, place.getColumnNr()),
                    "Le JSON n’est plus lisible ici",
                    "The JSON cannot be read from here");
            return null;
        }
        if (all.isEmpty()) {
            said.refused(
                    1,
                    1,
                    "Aucun établissement n’a pu être lu dans ce JSON de FINESS",
                    "No establishment could be read in this JSON of FINESS");
            return null;
        }
        return all.build();
    }

    // ---- one legal entity ----

    private void legalEntity() {
        int place = number++;
        Map<String, String> facts = new HashMap<>();
        List<Site> sites = new ArrayList<>();
        Place address = new Place();
        int line = json.line();
        json.members(key -> {
            switch (key) {
                case "informationsgeneralespmej" -> facts(facts);
                case "etatobjet" -> facts.put(key, json.code());
                case "adresse" -> json.each(() -> address(address));
                case "ege" -> json.each(() -> sites.add(site()));
                default -> json.skip();
            }
        });
        said.at("/pmej/" + place);
        Optional<Finess> own = number(facts, "numfinesspm", line);
        own.ifPresent(entity -> {
            entities.put(facts.getOrDefault("pmsmsseid", ""), entity);
            Establishments.Row row = new Establishments.Row(entity);
            row.legalEntity = own;
            row.name = first(facts, "denominationpm", "denominationlonguepmsmsse");
            dates(row, facts, "datecreation", line);
            row.commune = address.commune();
            // The number of a clinic may be that of its legal entity too: the establishment, below, then counts.
            if (sites.stream()
                    .noneMatch(
                            site -> site.facts.getOrDefault("numfinessege", "").equals(entity.toString()))) {
                add(row, line);
            }
        });
        for (int i = 0; i < sites.size(); i++) {
            Site site = sites.get(i);
            said.at("/pmej/" + place + "/ege/" + i);
            number(site.facts, "numfinessege", site.line).ifPresent(finess -> site(finess, site, own));
        }
        said.at("");
    }

    private void site(Finess finess, Site site, Optional<Finess> legalEntity) {
        Establishments.Row row = new Establishments.Row(finess);
        String espic = site.facts.getOrDefault("espic", "");
        row.name = first(site.facts, "nomegecourt", "nomegelong");
        row.kind = FinessCategory.kind(site.facts.getOrDefault("categorieentitegeographiqueexercice", ""), "", espic);
        row.status = FinessCategory.status(espic);
        row.commune = site.place.commune();
        row.legalEntity = legalEntity;
        dates(row, site.facts, "dateouverture", site.line);
        add(row, site.line);
    }

    private record Site(Map<String, String> facts, Place place, int line) {}

    private Site site() {
        Site site = new Site(new HashMap<>(), new Place(), json.line());
        json.members(key -> {
            switch (key) {
                case "informationsgeneralesege" -> facts(site.facts);
                case "categorieentitegeographiqueexercice", "etatobjet" -> site.facts.put(key, json.code());
                case "adresse" -> json.each(() -> address(site.place));
                default -> json.skip();
            }
        });
        return site;
    }

    private void facts(Map<String, String> facts) {
        json.members(key -> facts.put(key, json.code()));
    }

    private void address(Place place) {
        Map<String, String> address = new HashMap<>();
        facts(address);
        place.take(address.getOrDefault("usageadresse", ""), address.getOrDefault("cogcommune", ""));
    }

    /** Commune of the best address so far. */
    private final class Place {

        private String commune = "";
        private boolean own;

        void take(String use, String code) {
            if (!code.isEmpty() && (commune.isEmpty() || (!own && use.equals(PLACE)))) {
                commune = code;
                own = use.equals(PLACE);
            }
        }

        Optional<InseeCode> commune() {
            return commune.isEmpty() ? Optional.empty() : places.of(commune);
        }
    }

    private void dates(Establishments.Row row, Map<String, String> facts, String opened, int line) {
        row.opened = day(facts.getOrDefault(opened, ""), line);
        row.closed = day(facts.getOrDefault("datefermeture", ""), line);
        if (row.closed.isEmpty() && facts.getOrDefault("etatobjet", "").equals(INACTIVE)) {
            // Closed on a day that the file does not state: known on none.
            row.closed = Optional.of(LocalDate.MIN);
        }
    }

    private void add(Establishments.Row row, int line) {
        Integer before = all.lineOf(row.number);
        if (before != null) {
            said.duplicate(line, 1, row.number.toString(), before);
        } else if (all.isFull()) {
            said.line(
                    line,
                    "plus de " + Establishments.MOST + " numéros, les suivants ne sont pas lus",
                    "more than " + Establishments.MOST + " numbers, those after are not read");
            throw new Full();
        } else {
            all.add(row, number - 1);
        }
    }

    private Optional<Finess> number(Map<String, String> facts, String key, int line) {
        String text = facts.getOrDefault(key, "");
        Optional<Finess> number = FinessCsv.finess(text);
        if (number.isEmpty()) {
            said.line(line, 1, Said.refusal(Finess.TYPE, text));
        }
        return number;
    }

    private static String first(Map<String, String> facts, String key, String otherwise) {
        String text = facts.getOrDefault(key, "");
        return text.isEmpty() ? facts.getOrDefault(otherwise, "") : text;
    }

    // ---- groups ----

    private void group() {
        Map<String, String> facts = new HashMap<>();
        List<Member> members = new ArrayList<>();
        json.members(key -> {
            switch (key) {
                case "nomgcc", "etatobjet", "etatactif" -> facts.put(key, json.code());
                case "pmejdugcc" ->
                    json.each(() -> {
                        Map<String, String> member = new HashMap<>();
                        facts(member);
                        members.add(new Member(
                                member.getOrDefault("pmsmsseid", ""), member.getOrDefault("typeroleentitegroupe", "")));
                    });
                default -> json.skip();
            }
        });
        if (groups.size() < Establishments.MOST) {
            groups.add(new Group(
                    first(facts, "nomgcc", ""), first(facts, "etatobjet", "etatactif"), members, groups.size()));
        }
    }

    private Optional<LocalDate> instant(String text) {
        return text.length() < 10 ? Optional.empty() : day(text.substring(0, 10), json.line());
    }

    private Optional<LocalDate> day(String text, int line) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text));
        } catch (DateTimeParseException notOne) {
            said.value(line, 1, Said.refusal(ScalarType.DATE, text));
            return Optional.empty();
        }
    }

    /** Ends the reading of a file that holds too many numbers. */
    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
