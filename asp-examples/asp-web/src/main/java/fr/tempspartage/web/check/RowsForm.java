package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.io.interview.Contradiction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records, each in a row of controls; a row that holds nothing is none. */
final class RowsForm implements AnswerForm {

    private final RecordType<?> type;
    private final Around around;
    private final boolean inRow;

    RowsForm(RecordType<?> type, Around around, boolean inRow) {
        this.type = type;
        this.around = around;
        this.inRow = inRow;
    }

    private AnswerForm form(Field<?, ?> field) {
        return AnswerForm.of(field.type(), around, true);
    }

    @Override
    public Control control(
            String name, Bilingual label, Posted posted, ImmutableListMultimap<String, Bilingual> errors) {
        int count = Math.max(1, posted.rows(name));
        ImmutableList.Builder<Control.Row> rows = ImmutableList.builder();
        List<Bilingual> wrong = new ArrayList<>(errors.get(name));
        for (int i = 0; i < count; i++) {
            String row = name + "." + i;
            ImmutableList.Builder<Control> controls = ImmutableList.builder();
            for (Field<?, ?> field : type.fields()) {
                controls.add(form(field).control(row + "." + field.name(), field.label(), posted, errors));
            }
            rows.add(new Control.Row(row, numbered(type.label(), i), "", controls.build()));
            wrong.addAll(errors.get(row));
        }
        return new Control.Rows(
                name,
                label,
                type.label(),
                rows.build(),
                inRow ? Optional.empty() : Optional.of(ScalarsForm.none(name, posted)),
                Optional.empty(),
                ImmutableList.copyOf(wrong));
    }

    /** "Poste 2", for the third. */
    static Bilingual numbered(Bilingual label, int index) {
        return Bilingual.of(label.fr() + " " + (index + 1), label.en() + " " + (index + 1));
    }

    @Override
    public void write(String name, Object value, Posted to) {
        ImmutableList<?> records = (ImmutableList<?>) value;
        if (records.isEmpty()) {
            ScalarsForm.writeNone(name, to);
        }
        to.put(name + ".rows", Integer.toString(records.size()));
        for (int i = 0; i < records.size(); i++) {
            for (Field<?, ?> field : type.fields()) {
                String control = name + "." + i + "." + field.name();
                field.getFrom(records.get(i)).ifPresent(known -> form(field).write(control, known, to));
            }
        }
    }

    @Override
    public Answered read(String name, Posted posted) {
        ImmutableList.Builder<Object> records = ImmutableList.builder();
        ImmutableListMultimap.Builder<String, Bilingual> errors = ImmutableListMultimap.builder();
        int count = 0;
        for (int i = 0; i < posted.rows(name); i++) {
            String row = name + "." + i;
            Map<String, Object> values = new LinkedHashMap<>();
            ImmutableListMultimap.Builder<String, Bilingual> wrong = ImmutableListMultimap.builder();
            for (Field<?, ?> field : type.fields()) {
                Answered one = form(field).read(row + "." + field.name(), posted);
                one.value().ifPresent(value -> values.put(field.name(), value));
                wrong.putAll(one.errors());
            }
            ImmutableListMultimap<String, Bilingual> found = wrong.build();
            if (values.isEmpty() && found.isEmpty()) {
                continue;
            }
            count++;
            for (Field<?, ?> field : type.fields()) {
                String control = row + "." + field.name();
                if (field.required()
                        && !values.containsKey(field.name())
                        && found.keySet().stream().noneMatch(key -> key.startsWith(control))) {
                    wrong.put(control, Said.of("missing"));
                }
            }
            ImmutableListMultimap<String, Bilingual> all = wrong.build();
            errors.putAll(all);
            if (all.isEmpty()) {
                try {
                    records.add(type.create(values));
                } catch (IllegalArgumentException impossible) {
                    errors.put(row, Contradiction.between(type, values));
                }
            }
        }
        ImmutableListMultimap<String, Bilingual> wrong = errors.build();
        if (!wrong.isEmpty()) {
            return new Answered(Optional.empty(), wrong);
        }
        if (ScalarsForm.isNone(name, posted)) {
            return count == 0 ? Answered.of(ImmutableList.of()) : Answered.refused(name, Said.of("noneAndSome"));
        }
        return count == 0 ? Answered.nothing() : Answered.of(records.build());
    }
}
