package fr.tempspartage.io.procedure;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the sheets of repeated blocks: the label of the block without accents, cut at 30 characters, perhaps after a number. */
final class SheetNames {

    private static final int CUT = 30;
    private static final Pattern NUMBERED = Pattern.compile("\\(([0-9]{1,12})\\) ?(.*)");
    private static final Pattern DIGITS = Pattern.compile("(?:[A-Za-z]+-)?([0-9]{1,12})");

    private SheetNames() {}

    /** Whether a sheet is that of a block: by its number where both have one, else by what is left of its label. */
    static boolean fits(String sheet, MappingParts.Selector block) {
        Matcher numbered = NUMBERED.matcher(sheet);
        boolean hasNumber = numbered.matches();
        Optional<String> number = block.id().flatMap(SheetNames::number);
        if (hasNumber && number.isPresent()) {
            return numbered.group(1).equals(number.get());
        }
        String plain = PlainLabel.of(hasNumber ? numbered.group(2) : sheet);
        Optional<String> label = block.label().map(PlainLabel::of);
        // A cut may fall inside a word, and takes the space before it away.
        boolean cut = sheet.length() >= CUT - 1;
        return !plain.isEmpty()
                && label.map(l -> l.equals(plain) || (cut && l.startsWith(plain)))
                        .orElse(false);
    }

    /** Number of a descriptor, which its identifier holds in Base64. */
    private static Optional<String> number(String id) {
        try {
            Matcher digits = DIGITS.matcher(new String(Base64.getDecoder().decode(id), StandardCharsets.UTF_8));
            return digits.matches() ? Optional.of(digits.group(1)) : Optional.empty();
        } catch (IllegalArgumentException otherForm) {
            return Optional.empty();
        }
    }
}
