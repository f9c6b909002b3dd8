package fr.tempspartage.io.table;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Workbook .ods, read from its {@code content.xml} with every position and every repetition. */
final class OdsWorkbook extends Workbook {

    private static final String CONTENT = "content.xml";

    private final ZipFile zip;
    private final ImmutableList<Sheet> sheets;

    OdsWorkbook(ZipFile zip) throws IOException {
        this.zip = zip;
        this.sheets = names();
    }

    @Override
    public ImmutableList<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ImmutableList<Sheet> names() throws IOException {
        ImmutableList.Builder<Sheet> found = ImmutableList.builder();
        try (InputStream in = zip.getInputStream(zip.getEntry(CONTENT))) {
            XMLStreamReader xml = reader(in);
            int index = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    String name = xml.getAttributeValue(OdsRows.TABLE, "name");
                    found.add(new OdsSheet(index++, name == null ? "" : name));
                    skip(xml);
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged();
        }
        return found.build();
    }

    /** Goes to the end of the element at which a reader stands. */
    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(in, "UTF-8");
    }

    static UnreadableTableException damaged() {
        return UnreadableTableException.damaged(Bilingual.of(
                "une partie du classeur manque ou n’est pas lisible",
                "a part of the workbook is missing or cannot be read"));
    }

    /** One sheet, by its place among the sheets. */
    private final class OdsSheet implements Sheet {

        private final int index;
        private final String name;

        OdsSheet(int index, String name) {
            this.index = index;
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean isHidden() {
            return false;
        }

        @Override
        public Iterator<Row> rows() {
            try {
                XMLStreamReader xml = reader(zip.getInputStream(zip.getEntry(CONTENT)));
                for (int before = 0; before <= index; ) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT
                            && xml.getLocalName().equals("table")) {
                        before++;
                        if (before <= index) {
                            skip(xml);
                        }
                    }
                }
                return new OdsRows(xml, name);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                throw damaged().in(name);
            }
        }
    }
}
