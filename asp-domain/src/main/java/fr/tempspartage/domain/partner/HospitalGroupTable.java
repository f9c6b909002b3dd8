package fr.tempspartage.domain.partner;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.Bilingual;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The file hospital-groups.csv, read once, and the comparison of names of groups. */
final class HospitalGroupTable {

    /** Words before the name of a group, whole or as letters with dots between them. */
    private static final ImmutableSet<String> BEFORE = ImmutableSet.of(
            "ght",
            "g",
            "h",
            "t",
            "groupement",
            "hospitalier",
            "territoire",
            "de",
            "du",
            "des",
            "d",
            "la",
            "le",
            "les",
            "l");

    private static final ImmutableList<TerritorialHospitalGroup> ALL = read();
    private static final ImmutableMap<String, TerritorialHospitalGroup> BY_CODE =
            Maps.uniqueIndex(ALL, group -> plain(group.toString()));

    private HospitalGroupTable() {}

    static ImmutableList<TerritorialHospitalGroup> all() {
        return ALL;
    }

    /** Group of the list whose code, label or other spelling this is. */
    static Optional<TerritorialHospitalGroup> find(String plainName) {
        TerritorialHospitalGroup byCode = BY_CODE.get(plainName);
        return Optional.ofNullable(byCode == null ? Names.BY_NAME.get(plainName) : byCode);
    }

    /** Name in lower-case letters and digits without accents, words separated by one space, without "GHT de la". */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        StringBuilder word = new StringBuilder();
        // Codes have no accents: the tables of Unicode are not needed to start.
        boolean ascii = CharMatcher.ascii().matchesAllOf(name);
        String decomposed =
                (ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT) + " ";
        decomposed.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!isInvisible(c)) {
                add(word.toString(), plain);
                word.setLength(0);
            }
        });
        return plain.toString();
    }

    private static void add(String word, StringBuilder plain) {
        if (plain.length() > 0 && !word.isEmpty()) {
            plain.append(' ').append(word);
        } else if (!BEFORE.contains(word)) {
            plain.append(word);
        }
    }

    /** Accents, and characters that have no width. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static ImmutableMap<String, TerritorialHospitalGroup> byName() {
        Map<String, TerritorialHospitalGroup> names = new HashMap<>();
        for (TerritorialHospitalGroup group : ALL) {
            for (String name : group.names()) {
                TerritorialHospitalGroup other = names.put(plain(name), group);
                if (other != null && !other.toString().equals(group.toString())) {
                    throw new IllegalStateException("'" + name + "' names two hospital groups.\nMaybe remove it from "
                            + "one of them in hospital-groups.csv.");
                }
            }
        }
        return ImmutableMap.copyOf(names);
    }

    private static ImmutableList<TerritorialHospitalGroup> read() {
        // Opened from this module, since the package is not open to others.
        try (InputStream stream =
                        Objects.requireNonNull(HospitalGroupTable.class.getResourceAsStream("hospital-groups.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> group(line.split(";", -1)))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The list of hospital groups of this library cannot be read", unreadable);
        }
    }

    private static TerritorialHospitalGroup group(String[] cells) {
        ImmutableList<String> names = ImmutableList.<String>builder()
                .add(cells[0], cells[1], cells[2])
                .add(cells[3].split("\\|", -1))
                .build();
        return TerritorialHospitalGroup.ofLine(
                cells[0],
                Bilingual.of(cells[1], cells[2]),
                names,
                List.of(cells[5].split(" ", -1)).get(0).equals("call"));
    }

    /** Names other than codes, put together when one is first looked for. */
    private static final class Names {

        static final ImmutableMap<String, TerritorialHospitalGroup> BY_NAME = byName();
    }
}
